using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Sessies.Schikken;

/// <summary>De agenda van een sessie: welke casussen, in welke volgorde en hoelang.</summary>
public sealed class SchikkenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam) : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public SchikkenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public ErbijInvoer Erbij { get; set; } = new();

    public IReadOnlyList<SelectListItem> Plaatsen => [.. Enumerable.Range(1, Sessie.Agenda.Count).Select(n => new SelectListItem($"{n}", $"{n}"))];

    /// <summary>Hoeveel minuten de casussen vragen, als dat meer is dan de sessie duurt.</summary>
    public int? TeLang => Sessie.Moment is { } moment && Sessie.Agenda.Sum(a => a.Minuten) is var nodig && nodig > moment.Minuten ? nodig : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Leiden, ct);
        Invoer = SchikkenInvoer.Van(Sessie);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        ModelState.Remove("Erbij.Casus");
        var volgorde = Invoer.Punten.OrderBy(p => p.Plaats).Select(p => (p.Casus, p.Minuten ?? 0)).ToArray();
        if (!await Doe(SessieRecht.Leiden, () => dienst.Doe(Gebruiker, Nummer, SessieRecht.Leiden, Opdracht, s => s.Schik(volgorde), ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De agenda is bewaard.");
        return NaarSessie("#agenda");
    }

    public async Task<IActionResult> OnPostErbijAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        Invoernaam = nameof(Erbij);
        var casus = Erbij.Casus?.Trim().ToUpperInvariant() ?? "";
        if (!await Doe(SessieRecht.Leiden, () => dienst.ZetOpAgenda(Gebruiker, Nummer, casus, Erbij.Minuten ?? 0, new(HandelingId), ct), ct))
        {
            Invoer = SchikkenInvoer.Van(Sessie);
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{casus} staat op de agenda. De mensen van die casus krijgen bericht.");
        return NaarSessie("agenda");
    }

    public async Task<IActionResult> OnPostWegAsync(string casus, CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        ModelState.Clear();
        if (!await Doe(SessieRecht.Leiden, () => dienst.Doe(Gebruiker, Nummer, SessieRecht.Leiden, Opdracht, s => s.HaalVanAgenda(casus), ct), ct))
        {
            Invoer = SchikkenInvoer.Van(Sessie);
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{casus} staat niet meer op de agenda.");
        return NaarSessie("agenda");
    }

    public string Titel(string casus) =>
        Gelezen.Casussen.GetValueOrDefault(casus) is { } gelezen && gelezen.Inzicht.Mag(CasusRecht.Lezen) ? $"{casus} {gelezen.Casus.Melding.Titel}" : casus;
}
