using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Solves.Verderbrengen;

/// <summary>Een solve naar een andere stand brengen. Niets sluit zonder een woord terug aan de melders.</summary>
public sealed class VerderbrengenModel(Solvelezer lezer, Solvedienst dienst, Solveafsluiting afsluiting, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public VerderbrengenInvoer Invoer { get; set; } = new();

    public IEnumerable<SelectListItem> Standen => Keuzelijsten.Opties<Solvestand>(s => s != Solve.Stand && s != Solvestand.Besloten);

    public Task OnGetAsync(CancellationToken ct) => Bekijk(SolveRecht.Werken, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Invoer.Stand is null)
        {
            ModelState.AddModelError("Invoer.Stand", "Kies een stand.");
        }

        var antwoord = await Verwerk(s => s.ZetOp(Invoer.Stand!.Value, Invoer.Uitleg), "Vastgelegd. De melders lezen het.", "", ct);
        if (antwoord is RedirectResult && Invoer.Stand == Solvestand.Opgelost && await afsluiting.VraagNogActueel(Gebruiker, Solve, ct) is > 0 and var aantal)
        {
            TempData.Meld($"Vastgelegd. De melders lezen het. Bij {(aantal == 1 ? "één casusprudentie" : $"{aantal} keer casusprudentie")} is gevraagd of zij nog actueel is.");
        }

        return antwoord;
    }
}
