using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.BundelLezen;

/// <summary>De gekozen verhalen achter elkaar, om te lezen of af te drukken.</summary>
public sealed class BundelLezenModel(Verhalenlezer lezer, Inzagelog log) : Bundelpagina(lezer)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Gekozen.Count == 0)
        {
            return Redirect("/verhalen/bundel");
        }

        if (Bezoeker.Wie is { } wie)
        {
            await log.Leg(wie, InzageSoort.VerhaalGelezen, reden: $"bundel van {Gekozen.Count}: {string.Join(", ", Gekozen.Select(v => v.Nummer))}");
        }

        return Page();
    }
}
