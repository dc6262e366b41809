using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Bekijken;

/// <summary>Eén solve van boven naar beneden: wat speelt er, wat kan er nu al, hoe ver is het, en wie doet mee.</summary>
public sealed class BekijkenModel(Solvelezer lezer, Solvedienst dienst, Solvetafellezer solvetafels, Lijstenbron bron, Inzagelog log, TimeProvider klok)
    : SolvePagina(lezer, dienst, log, klok)
{
    public Lijsten Lijsten { get; private set; } = null!;

    /// <summary>Er kan nog aan worden gewerkt, door deze gebruiker.</summary>
    public bool KanWerken => Gelezen.MagWerken && Solve.IsOpen;

    public Tussenregeling? Tussentijd => Solve.Tussenregeling is { } t && t.Geldt(Vandaag) ? t : null;

    public IEnumerable<Mijlpaal> Tijdlijn => Solve.Mijlpalen.OrderBy(m => m.Op);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Lezen, ct);
        await LaadErbij(ct);
    }

    public async Task<IActionResult> OnPostVrijAsync(Guid blokkade, CancellationToken ct) =>
        await Daad(s => s.MaakVrij(blokkade), "Daar wordt niet meer op gewacht.", "#wacht", ct);

    public async Task<IActionResult> OnPostErafAsync(Guid persoon, CancellationToken ct) =>
        await Daad(s => s.HaalVanTafel(persoon), "Deze collega zit niet meer aan de solvetafel.", "#tafel", ct);

    public async Task<IActionResult> OnPostGebeldAsync(Guid persoon, CancellationToken ct) =>
        await Daad(s => s.LegGebeldVast(persoon), "Vastgelegd dat er is gebeld.", "#bellen", ct);

    public async Task<IActionResult> OnPostGedaanAsync(Guid actie, CancellationToken ct) =>
        await Daad(s => s.VinkActieAf(actie), "Gedaan.", "#acties", ct);

    /// <summary>De zitting waar deze solve op de agenda staat, als de gebruiker van die tafel mag weten.</summary>
    public Solveplaats? Plaats { get; private set; }

    /// <summary>Mag nu aanschuiven bij de tafel over deze solve.</summary>
    public bool MagAanTafel => Solve.IsOpen && (Gelezen.MagWerken || (Plaats is { } plaats && SolvetafelToegang.Mag(Gebruiker, plaats.Tafel, SolvetafelRecht.Aanschuiven)));

    /// <summary>Mag de thema's zelf openen.</summary>
    public bool MagSignalenZien => SignaalToegang.Mag(Gebruiker, Signaalrecht.Overzien);

    public string Adres(string plek) => $"/solves/{Nummer}/{plek}";

    private async Task<IActionResult> Daad(Action<Solve> daad, string bevestiging, string plek, CancellationToken ct)
    {
        ModelState.Clear();
        await LaadErbij(ct);
        return await Verwerk(daad, bevestiging, plek, ct);
    }

    private async Task LaadErbij(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        var plaats = await solvetafels.VanSolve(Gebruiker.Organisatie, Nummer, ct);
        Plaats = plaats is not null && SolvetafelToegang.Mag(Gebruiker, plaats.Tafel, SolvetafelRecht.Zien) ? plaats : null;
    }
}
