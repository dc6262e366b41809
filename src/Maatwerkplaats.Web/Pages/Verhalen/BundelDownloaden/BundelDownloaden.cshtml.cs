using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.BundelDownloaden;

/// <summary>De gekozen verhalen als Word-document.</summary>
public sealed class BundelDownloadenModel(Verhalenlezer lezer, Inzagelog log, TimeProvider klok) : Bundelpagina(lezer)
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
            await log.Leg(wie, InzageSoort.Uitgevoerd, reden: $"verhalenbundel van {Gekozen.Count}: {string.Join(", ", Gekozen.Select(v => v.Nummer))}");
        }

        var delen = new List<(Verhaalinhoud, Schoonbeeld?)>();
        foreach (var verhaal in Gekozen)
        {
            delen.Add((verhaal.Inhoud!, verhaal.HeeftBeeld ? await Lezer.Beeld(Bezoeker, verhaal.Nummer, ct) : null));
        }

        return Documentantwoord.Maak(Response, new(Verhalenbundel.Bestandsnaam, Worddocument.Inhoudstype, Verhalenbundel.Schrijf(Verhalenbundel.Naam, delen, klok.Nu())));
    }
}
