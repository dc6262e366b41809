using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Wijzigen;

/// <summary>Een zitting op een ander moment of een andere plek zetten, of afzeggen.</summary>
public sealed class WijzigenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Inzagelog log, TimeProvider klok) : ZittingPagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public MomentInvoer Invoer { get; set; } = new();

    [BindProperty]
    public AfzeggenInvoer Afzeggen { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolvetafelRecht.Leiden, ct);
        Invoer = MomentInvoer.Van(Zitting);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        Invoer.Eis(ModelState, nameof(Invoer));
        return Verwerk(t => t.Verplaats(Volgnummer, Invoer.AlsMoment(), Invoer.Plek, Invoer.Reden), "Verplaatst. Iedereen krijgt de nieuwe uitnodiging.", Zittingadres, ct);
    }

    public Task<IActionResult> OnPostZegAfAsync(CancellationToken ct)
    {
        Kies(nameof(Afzeggen));
        return Verwerk(t => t.ZegAf(Volgnummer, Afzeggen.Reden), "Afgezegd. Iedereen hoort het.", Zittingadres, ct);
    }
}
