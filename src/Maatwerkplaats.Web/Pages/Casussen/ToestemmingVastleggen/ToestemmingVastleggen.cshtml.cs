using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.ToestemmingVastleggen;

/// <summary>Vastleggen dat de cliënt met een externe partij wil laten delen. Zonder dit doet niemand van buiten mee.</summary>
public sealed class ToestemmingVastleggenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public ToestemmingVastleggenInvoer Invoer { get; set; } = new();

    /// <param name="soort">Code van de organisatie om wie het gaat, als die al bekend is.</param>
    public async Task OnGetAsync(string? soort, CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        (Invoer.Gegeven, Invoer.Organisatie) = (Vandaag, soort is not null && Lijsten.IsBuiten(soort) ? Lijsten.Label(soort) : null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Invoer.Voorgelegd)
        {
            ModelState.AddModelError("Invoer.Voorgelegd", "Leg de cliënt eerst de tekst voor.");
        }

        if (Invoer.GeldigTot < Invoer.Gegeven)
        {
            ModelState.AddModelError("Invoer.GeldigTot", "De einddatum ligt vóór de dag van de toestemming.");
        }

        var toestemming = Guid.Empty;
        if (!await Doe(CasusRecht.MensenErbijHalen, c => toestemming = Leg(c), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De toestemming is vastgelegd.");
        return toestemming == Guid.Empty ? NaarCasus("#toestemming") : NaarCasus($"toestemmingen/{toestemming}/toelaten");
    }

    private Guid Leg(Casus casus) => casus.LegToestemmingVast(
        Invoer.Organisatie, Invoer.Grondslag, Invoer.Omvang, Invoer.Gegeven!.Value, Toestemmingstekst.Versie, Invoer.Hoe!.Value.Label(), Invoer.GeldigTot);
}
