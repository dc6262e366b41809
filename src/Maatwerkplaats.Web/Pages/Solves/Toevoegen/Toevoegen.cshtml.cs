using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Solves.Toevoegen;

/// <summary>Casussen, casusprudentie en artikelen bij een solve leggen, of er weer af halen.</summary>
public sealed class ToevoegenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public ToevoegenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public LosInvoer Los { get; set; } = new();

    public static IEnumerable<SelectListItem> Soorten => Keuzelijsten.Opties<Koppelsoort>(s => s is Koppelsoort.Casus or Koppelsoort.Uitspraak or Koppelsoort.Artikel);

    /// <summary>Wat er nu bij ligt.</summary>
    public IReadOnlyList<SelectListItem> Weg =>
        [.. Solve.Koppelingen.Where(k => k.Soort is not (Koppelsoort.Signaal or Koppelsoort.Thema)).Select(k => new SelectListItem($"{k.Soort.Label()} {k.Kenmerk}", $"{k.Soort}|{k.Kenmerk}"))];

    public Task OnGetAsync(CancellationToken ct) => Bekijk(SolveRecht.Aandragen, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SolveRecht.Aandragen, ct);
        if (!await Probeer(SolveRecht.Aandragen, () => Dienst.Koppel(Gebruiker, Nummer, Invoer.AlsKoppeling(), new(HandelingId), ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Toegevoegd.");
        return NaarSolve("#onderbouwing");
    }

    public Task<IActionResult> OnPostLosAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Los);
        var delen = (Los.Kenmerk ?? "").Split('|', 2);
        var koppeling = delen.Length == 2 && Enum.TryParse<Koppelsoort>(delen[0], out var soort) ? new Koppeling(soort, delen[1]) : new(Koppelsoort.Casus, "");
        return Verwerk(s => s.MaakLos(koppeling, Los.Reden), "Weggehaald.", "#onderbouwing", ct);
    }
}
