using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Wegen;

/// <summary>De perspectiefcirkel op het niveau van het stelsel: wat elke kant laat zien, en hoe de wegen scoren.</summary>
public sealed class WegenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public WegenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Werken, ct);
        Invoer = WegenInvoer.Van(Solve);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(
        s => s.Weeg(
            Invoer.Blikken.ToDictionary(b => b.Key, b => b.Value ?? ""),
            [.. Invoer.Wegen.Where(w => w.Id is not null || !string.IsNullOrWhiteSpace(w.Wat)).Select(w => w.AlsWeg())]),
        "De weging is bewaard.", "#wegen", ct);
}
