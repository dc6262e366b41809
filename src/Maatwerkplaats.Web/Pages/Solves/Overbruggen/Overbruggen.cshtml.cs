using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Overbruggen;

/// <summary>"Wat doen we in de tussentijd?": regelen, wijzigen en stoppen.</summary>
public sealed class OverbruggenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public OverbruggenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public StopInvoer Stop { get; set; } = new();

    public bool Loopt => Solve.Tussenregeling?.Geldt(Vandaag) == true;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Werken, ct);
        Invoer = Loopt
            ? new() { Wat = Solve.Tussenregeling!.Wat, VoorWie = Solve.Tussenregeling.VoorWie, Vanaf = Solve.Tussenregeling.Vanaf, Tot = Solve.Tussenregeling.Tot }
            : new() { Vanaf = Vandaag };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Verwerk(s => s.Overbrug(Invoer.Wat, Invoer.VoorWie, Invoer.Vanaf, Invoer.Tot), "Geregeld. De melders lezen het, en wie zo'n casus inbrengt ook.", "", ct);

    public Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Stop);
        return Verwerk(s => s.StopOverbrugging(Stop.Reden), "Gestopt. De melders lezen waarom.", "", ct);
    }
}
