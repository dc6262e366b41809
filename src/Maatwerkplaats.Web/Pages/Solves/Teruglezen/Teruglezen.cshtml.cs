using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Pages.Solves.Teruglezen;

/// <summary>De hele geschiedenis van een solve, het nieuwste eerst.</summary>
public sealed class TeruglezenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    private readonly Solvelezer _lezer = lezer;

    public IReadOnlyList<Solveregel> Regels { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Lezen, ct);
        Regels = await _lezer.Geschiedenis(Gebruiker, Nummer, ct);
    }
}
