using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Solvetafels;
using Maatwerkplaats.Web.Pages.Solvetafels.Wijzigen;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Wijzigen;

/// <summary>Een bijeenkomst op een ander moment of een andere plek zetten, of afzeggen.</summary>
public sealed class WijzigenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : BijeenkomstPagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public MomentInvoer Invoer { get; set; } = new();

    [BindProperty]
    public AfzeggenInvoer Afzeggen { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer = MomentInvoer.Van(Bijeenkomst);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        await Laad(ct);
        Invoer.Eis(ModelState, nameof(Invoer));
        return await Verwerk(
            o => Dienst.Doe(Gebruiker, Nummer, o, g => g.Verplaats(Volgnummer, Invoer.AlsMoment(), Invoer.Plek, Invoer.Reden), ct), "Verplaatst. Iedereen krijgt de nieuwe uitnodiging.", Bijeenkomstadres, ct);
    }

    public async Task<IActionResult> OnPostZegAfAsync(CancellationToken ct)
    {
        Kies(nameof(Afzeggen));
        await Laad(ct);
        return await Verwerk(o => Dienst.Doe(Gebruiker, Nummer, o, g => g.ZegAf(Volgnummer, Afzeggen.Reden), ct), "Afgezegd. Iedereen hoort het.", Bijeenkomstadres, ct);
    }
}
