using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.GroepBeschrijven;

/// <summary>Generiek of proactief maatwerk: wie onder de maatregel valt, en wat elke golf opleverde.</summary>
public sealed class GroepBeschrijvenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public GroepInvoer Invoer { get; set; } = new();

    [BindProperty]
    public GolfInvoer Golf { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Werken, ct);
        Vul();
        Golf.Op = Vandaag;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        return Verwerk(s => s.BeschrijfGroep(Invoer.Criteria, Invoer.Datavraag, Invoer.Geschat, Invoer.Afmelden), "De groep is beschreven.", "#groep", ct);
    }

    public Task<IActionResult> OnPostGolfAsync(CancellationToken ct)
    {
        Kies(nameof(Golf));
        return Verwerk(
            s => s.LegGolfVast(Golf.Op, Golf.GolfWie, Golf.Benaderd ?? 0, Golf.Bereikt ?? 0, Golf.Afgemeld ?? 0, Golf.Geholpen ?? 0), "De golf is vastgelegd.", "#groep", ct,
            () => { Vul(); return Task.CompletedTask; });
    }

    private void Vul()
    {
        if (Solve.Groep is { } g)
        {
            Invoer = new() { Criteria = g.Criteria, Datavraag = g.Datavraag, Geschat = g.Geschat, Afmelden = g.Afmelden };
        }
    }
}
