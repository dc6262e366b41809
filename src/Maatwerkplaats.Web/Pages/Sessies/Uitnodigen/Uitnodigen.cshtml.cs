using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Sessies.Uitnodigen;

/// <summary>Iemand erbij vragen: wie al bij de casus hoort met één klik, of een andere collega.</summary>
public sealed class UitnodigenModel(
    Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam, Collegas collegas, TimeProvider klok)
    : SessiePagina(lezer, log, gastnaam)
{
    private readonly Gastnaam _gastnaam = gastnaam;

    [BindProperty]
    public UitnodigenInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Casussen => [.. Sessie.Agenda.Select(a => new SelectListItem(a.Casus, a.Casus))];

    /// <summary>Wie bij een casus op de agenda hoort en nog niet is gevraagd, en of dat kan.</summary>
    public IReadOnlyList<(string Casus, Casusmens Mens, string Naam, bool Kan)> NogNiet { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Leiden, ct);
        VulMensen();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        var wie = await Invoer.Wie.Zoek(collegas, Gebruiker, ModelState, "Invoer.Wie", ct);
        if (!await Doe(SessieRecht.Leiden, () => dienst.NodigCollega(Gebruiker, Nummer, Invoer.Casus!, wie!, Invoer.Rol, new(HandelingId), ct), ct))
        {
            VulMensen();
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{wie!.Naam} is uitgenodigd en doet mee aan de casus.");
        return NaarSessie("#mensen");
    }

    public async Task<IActionResult> OnPostVanCasusAsync(string casus, string mens, CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        ModelState.Clear();
        if (!await Doe(SessieRecht.Leiden, () => dienst.NodigVanCasus(Gebruiker, Nummer, casus, mens, new(HandelingId), ct), ct))
        {
            VulMensen();
            return OpnieuwMetFouten();
        }

        TempData.Meld("Uitgenodigd.");
        return NaarSessie("#mensen");
    }

    private void VulMensen()
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        NogNiet =
        [
            .. Gelezen.Casussen.Values.Where(c => c.Inzicht.Mag(CasusRecht.MensenErbijHalen)).SelectMany(c => Casusmensen.Van(c.Casus)
                .Where(m => !Sessie.Genodigden.Any(g => g.IsVan(c.Casus.Nummer) && Hoort(g, m)))
                .Select(m => (c.Casus.Nummer, m, Naam(m), Genodigdenlijst.Van(c.Casus, vandaag).Any(g => Hoort(g, m))))),
        ];
    }

    private static bool Hoort(Genodigde genodigde, Casusmens mens) =>
        mens.Wie.PersoonId is { } id ? genodigde.Wie.Is(id) : mens.Deelnemer is not null && genodigde.Gast?.Deelnemer == mens.Deelnemer.Id;

    private string Naam(Casusmens mens) => _gastnaam.OpUitnodiging(mens.Wie, mens.Deelnemer?.Naam) is { Length: > 0 } naam ? naam : "Inbrenger van buiten";
}
