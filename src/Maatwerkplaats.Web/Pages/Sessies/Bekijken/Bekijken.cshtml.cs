using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Bekijken;

/// <summary>Eén maatwerksessie: wanneer, waar, waarover en met wie, met wat de lezer er nu mee te doen heeft.</summary>
public sealed class BekijkenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam, TimeProvider klok)
    : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public AntwoordInvoer Antwoord { get; set; } = new();

    /// <summary>De uitnodiging van de lezer zelf, als die er is.</summary>
    public Genodigde? Ik => Sessie.Genodigd(Gebruiker.Id);

    public int Verborgen => Sessie.Agenda.Count - Gelezen.Inzicht.Agenda(Sessie).Count();

    /// <summary>Wie voor het eerst meedoet, krijgt de hele uitleg meteen te zien; wie zelf sessies plant, kent die.</summary>
    public bool ToontUitleg => Gelezen.Eerste && !MagLeiden && Sessie.IsOpen;

    public bool MagAfsluiten => MagLeiden && Sessie.Stand == Sessiestand.Gepland && Sessie.Moment!.Begin <= klok.Nu();

    public IReadOnlyList<Genodigde> NogNiet => [.. Zichtbaar.Where(g => !HeeftGeantwoord(g))];

    private IEnumerable<Genodigde> Zichtbaar => Gelezen.Inzicht.Genodigden(Sessie);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Zien, ct);
        VulAntwoord(null);
    }

    public async Task<IActionResult> OnPostAntwoordAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Antwoorden, ct);
        var gekozen = Antwoord.Gekozen(ModelState);
        if (!await Doe(SessieRecht.Antwoorden, () => dienst.Antwoord(Gebruiker, Nummer, gekozen, new(HandelingId), ct), ct))
        {
            VulAntwoord(Antwoord);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Je antwoord is bewaard. Wijzigen kan tot de datum is gekozen.");
        return NaarSessie();
    }

    public async Task<IActionResult> OnPostKiesAsync(Guid voorstel, CancellationToken ct) =>
        await Daad(s => s.Kies(voorstel), "De datum staat vast. Iedereen krijgt de uitnodiging.", ct);

    public async Task<IActionResult> OnPostSchrapAsync(Guid genodigde, CancellationToken ct) =>
        await Daad(s => s.Schrap(genodigde), "Deze persoon hoeft niet meer te komen en krijgt bericht.", ct);

    public async Task<IActionResult> OnPostGehoudenAsync(CancellationToken ct) =>
        await Daad(s => s.LegGehoudenVast(), "Vastgelegd bij de sessie en bij de casus.", ct);

    public bool HeeftGeantwoord(Genodigde wie) => Sessie.Antwoorden.Any(a => a.Genodigde == wie.Id);

    public IReadOnlyList<Genodigde> Wie(Datumvoorstel voorstel, Beschikbaar kan) =>
        [.. Zichtbaar.Where(g => Sessie.Antwoorden.Any(a => a.Genodigde == g.Id && a.Voorstel == voorstel.Id && a.Kan == kan))];

    /// <summary>Hoeveel mensen er voor een casus komen.</summary>
    public string Aantal(Agendapunt punt) => Sessie.Genodigden.Count(g => g.IsVan(punt.Casus)) is var aantal && aantal == 1 ? "1 persoon" : $"{aantal} mensen";

    /// <summary>Of de cliënt het nog goed vindt dat deze gast komt.</summary>
    public bool MagNog(Genodigde wie) => wie.Gast is not { } gast
        || Gelezen.Casussen.Values.Any(c => wie.IsVan(c.Casus.Nummer) && Genodigdenlijst.HeeftToestemming(c.Casus, gast.Deelnemer, Kalender.DatumInNederland(klok.Nu())));

    private async Task<IActionResult> Daad(Action<Maatwerksessie> daad, string bevestiging, CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        ModelState.Clear();
        if (!await Doe(SessieRecht.Leiden, () => dienst.Doe(Gebruiker, Nummer, SessieRecht.Leiden, Opdracht, daad, ct), ct))
        {
            VulAntwoord(null);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return NaarSessie();
    }

    private void VulAntwoord(AntwoordInvoer? getypt) => Antwoord = Ik is { } ik ? AntwoordInvoer.Van(Sessie, ik.Id, getypt) : new();
}
