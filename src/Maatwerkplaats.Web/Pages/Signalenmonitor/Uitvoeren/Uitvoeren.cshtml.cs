using System.Globalization;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Signalenmonitor.Overzien;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Signalenmonitor.Uitvoeren;

/// <summary>De gefilterde werkagenda als bestand. Wat de lezer op het scherm niet mag zien, staat er niet in.</summary>
[Authorize(Policy = Beleid.Signalenmonitor)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class UitvoerenModel(Agendauitvoer uitvoer, Lijstenbron bron, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public AgendafilterInvoer Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Bestandsvorm vorm, CancellationToken ct)
    {
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: "signalenmonitor");
        using var bestand = new MemoryStream();
        await uitvoer.Schrijf(bestand, Gebruiker, Filter.AlsFilter(), vorm, await bron.Lees(Gebruiker.Organisatie, ct), ct);
        return Tabelbestand.Maak(Response, bestand.ToArray(), vorm, $"signalenmonitor-{Kalender.DatumInNederland(klok.Nu()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
    }
}
