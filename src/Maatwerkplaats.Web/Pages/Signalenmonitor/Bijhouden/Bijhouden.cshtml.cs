using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Signalenmonitor.Bijhouden;

/// <summary>Eén punt van de werkagenda: waar het bekend is, op welk niveau het speelt en wie het volgt.</summary>
[Authorize(Policy = Beleid.Signalenmonitor)]
public sealed class BijhoudenModel(Agendalijst lijst, Agendadienst dienst, Rondelezer rondes, Lijstenbron bron, Collegas collegas, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Agendasoort Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kenmerk { get; set; } = "";

    [BindProperty]
    public BekendInvoer Bekend { get; set; } = new();

    [BindProperty]
    public EigenaarInvoer Eigenaar { get; set; } = new();

    [BindProperty]
    public NiveauInvoer Niveau { get; set; } = new();

    public Agendaregel Punt { get; private set; } = null!;

    public IReadOnlyList<Verloopregel> Geschiedenis { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    /// <summary>De ronde waarin dit punt kan worden voorgesteld.</summary>
    public Inbrengruimte? Ronde { get; private set; }

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool MagBijhouden => KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.MonitorBijhouden);

    /// <summary>Mag het signaal, thema of de solve zelf openen.</summary>
    public bool MagOpenen => !Gebruiker.Extern && (Soort == Agendasoort.Solve || SignaalToegang.Mag(Gebruiker, Signaalrecht.Overzien));

    /// <param name="wijzig">Sleutel van wat moet worden verbeterd.</param>
    public async Task OnGetAsync(Guid? wijzig, CancellationToken ct)
    {
        await Laad(ct);
        await log.Leg(Gebruiker, InzageSoort.MonitorBekeken, Punt.Id);
        Bekend = Punt.Bekend.FirstOrDefault(b => b.IsEigen && b.Id == wijzig) is { } oud ? BekendInvoer.Van(oud) : new() { Op = Vandaag };
        Niveau.Niveaus = [.. Punt.Niveaus];
    }

    public Task<IActionResult> OnPostBekendAsync(CancellationToken ct) => Doe(
        nameof(Bekend),
        p =>
        {
            if (Bekend.Id is { } id)
            {
                p.Verbeter(id, Bekend.Plek!.Value, Bekend.Jaar, Bekend.Kenmerk, Bekend.Op);
            }
            else
            {
                p.MaakBekend(Bekend.Plek!.Value, Bekend.Jaar, Bekend.Kenmerk, Bekend.Op);
            }
        },
        "Vastgelegd waar dit bekend is.", ct);

    public Task<IActionResult> OnPostWegAsync(Guid id, CancellationToken ct) => Doe("", p => p.HaalWeg(id), "Weggehaald.", ct);

    public async Task<IActionResult> OnPostEigenaarAsync(CancellationToken ct)
    {
        Kies(nameof(Eigenaar));
        var wie = await Eigenaar.Wie.Zoek(collegas, Gebruiker, ModelState, "Eigenaar.Wie", ct);
        return await Doe(nameof(Eigenaar), p => p.GeefAan(wie!.AlsBetrokkene()), $"{wie?.Naam} volgt dit nu.", ct);
    }

    public Task<IActionResult> OnPostVrijAsync(CancellationToken ct) => Doe("", p => p.GeefAan(null), "Niemand volgt dit nu.", ct);

    public Task<IActionResult> OnPostNiveauAsync(CancellationToken ct) => Doe(nameof(Niveau), p => p.ZetNiveaus(Niveau.Niveaus), "Het niveau is opgeslagen.", ct);

    private async Task<IActionResult> Doe(string formulier, Action<Agendapunt> daad, string bevestiging, CancellationToken ct)
    {
        KnelpuntToegang.Eis(Gebruiker, Knelpuntrecht.MonitorBijhouden);
        Kies(formulier);
        if (!ModelState.IsValid || !await Probeer(() => dienst.Doe(Gebruiker, Soort, Kenmerk, new(HandelingId), daad, ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect($"/signalenmonitor/{Soort.ToString().ToLowerInvariant()}/{Kenmerk}");
    }

    private async Task Laad(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Punt = await lijst.Een(Gebruiker, Soort, Kenmerk, ct);
        if (KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.MonitorHelemaal))
        {
            Geschiedenis = await dienst.Geschiedenis(Gebruiker, Soort, Kenmerk, ct);
            Ronde = Soort == Agendasoort.Signaal ? null : await rondes.NuOpen(Gebruiker, ct);
        }
    }
}
