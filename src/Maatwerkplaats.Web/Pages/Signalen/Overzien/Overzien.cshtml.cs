using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Signalen.Overzien;

/// <summary>Alle signalen, met filters en zoeken in woorden.</summary>
[Authorize(Policy = Beleid.Signalen)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class OverzienModel(Signaallijst lijst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public SignaalfilterInvoer Filter { get; set; } = new();

    /// <summary>Waar de vorige bladzijde eindigde.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public Signaalbladzijde Bladzijde { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool MagNamensBron => SignaalToegang.Mag(Gebruiker, Signaalrecht.NamensBron);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Bsn.StaatIn(Filter.Tekst))
        {
            Filter.Tekst = null;
            TempData.Meld("Zoek niet op een BSN: in signalen staan geen persoonsgegevens.", Meldingsoort.Waarschuwing);
            return Redirect(Filter.Adres("/signalen"));
        }

        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Bladzijde = await lijst.Lees(Gebruiker, Filter.AlsFilter(), Signaalplek.Lees(Na), ct: ct);
        if (Filter.Tekst is not null)
        {
            await log.Leg(Gebruiker, InzageSoort.Gezocht, reden: "in de signalen");
        }

        return Page();
    }
}
