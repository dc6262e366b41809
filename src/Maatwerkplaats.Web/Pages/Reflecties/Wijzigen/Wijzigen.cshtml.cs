using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Solvetafels;
using Maatwerkplaats.Web.Pages.Solvetafels.Wijzigen;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Wijzigen;

/// <summary>Een reflectiegesprek verplaatsen of afzeggen.</summary>
public sealed class WijzigenModel(Reflectielezer lezer, Reflectiedienst dienst, Inzagelog log) : ReflectiePagina(lezer, dienst, log)
{
    [BindProperty]
    public MomentInvoer Invoer { get; set; } = new();

    [BindProperty]
    public AfzeggenInvoer Afzeggen { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ReflectieRecht.Leiden, ct);
        if (Gesprek.Moment is { } moment)
        {
            Invoer = MomentInvoer.Van(moment, Gesprek.Plek);
        }
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        Invoer.Eis(ModelState, nameof(Invoer));
        return Verwerk(ReflectieRecht.Leiden, g => g.Verplaats(Invoer.AlsMoment(), Invoer.Plek, Invoer.Reden), "Verplaatst. Iedereen krijgt de nieuwe uitnodiging.", Adres, ct);
    }

    public Task<IActionResult> OnPostZegAfAsync(CancellationToken ct)
    {
        Kies(nameof(Afzeggen));
        return Verwerk(ReflectieRecht.Leiden, g => g.ZegAf(Afzeggen.Reden), "Afgezegd. Iedereen hoort het.", Adres, ct);
    }
}
