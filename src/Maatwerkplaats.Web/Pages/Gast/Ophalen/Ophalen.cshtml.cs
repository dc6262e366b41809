using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Gast.Ophalen;

/// <summary>Een gedeeld document ophalen als gast. Wie geen gast (meer) is, hoort niet of het er is.</summary>
[AllowAnonymous]
public sealed class OphalenModel(Gastdeur deur, Documentkluis kluis, Inzagelog log) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var bezoek = (Gastcookie.Lees(Request) is { Length: > 0 } sleutel ? await deur.Herken(sleutel, ct) : null) ?? throw new NietGevonden();
        var document = bezoek.Casus.Documenten.FirstOrDefault(d => d.Id == id && bezoek.Inzicht.MagLezen(d.Voor)) ?? throw new NietGevonden();
        var inhoud = await kluis.Open(bezoek.Organisatie, bezoek.Casus.Id, id, ct);
        await log.Leg(bezoek.Organisatie, null, Gastnaam.Zonder(bezoek.Deelnemer.Wie), InzageSoort.Gedownload, bezoek.Casus.Id);
        return Documentantwoord.Maak(Response, document, inhoud);
    }
}
