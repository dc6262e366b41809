using System.Globalization;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Signalen.Overzien;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Signalen.Uitvoeren;

/// <summary>De gefilterde signalen als bestand. Wat de lezer op het scherm niet mag zien, staat er niet in.</summary>
[Authorize(Policy = Beleid.Signalen)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class UitvoerenModel(Signaaluitvoer uitvoer, Lijstenbron bron, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public SignaalfilterInvoer Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Bestandsvorm vorm, CancellationToken ct)
    {
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: "signalen");
        using var bestand = new MemoryStream();
        await uitvoer.Schrijf(bestand, Gebruiker, Filter.AlsFilter(), vorm, await bron.Lees(Gebruiker.Organisatie, ct), ct);
        return Tabelbestand.Maak(Response, bestand.ToArray(), vorm, $"signalen-{Kalender.DatumInNederland(klok.Nu()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
    }
}
