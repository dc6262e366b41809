using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Signalenmonitor.Overzien;

/// <summary>De werkagenda over alle signalen, thema's en solves: het oudste voorop, met waar het bekend is.</summary>
[Authorize(Policy = Beleid.Signalenmonitor)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class OverzienModel(Agendalijst lijst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public AgendafilterInvoer Filter { get; set; } = new();

    /// <summary>Waar de vorige bladzijde eindigde.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public Agendabladzijde Bladzijde { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool Helemaal => KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.MonitorHelemaal);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Bladzijde = await lijst.Lees(Gebruiker, Filter.AlsFilter(), Agendaplek.Lees(Na), ct: ct);
        await log.Leg(Gebruiker, InzageSoort.MonitorBekeken);
    }
}
