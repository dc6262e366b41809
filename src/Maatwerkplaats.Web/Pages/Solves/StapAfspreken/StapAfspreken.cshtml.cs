using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.StapAfspreken;

/// <summary>Wat er nu moet gebeuren, en wat de vorige stap opleverde.</summary>
public sealed class StapAfsprekenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public StapAfsprekenInvoer Invoer { get; set; } = new();

    public Task OnGetAsync(CancellationToken ct) => Bekijk(SolveRecht.Werken, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Verwerk(s => s.SpreekStapAf(Invoer.Wat, Invoer.Voor, Invoer.Gedaan), "De volgende stap is afgesproken.", "", ct);
}
