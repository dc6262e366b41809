using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Solvetafels;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Plannen;

/// <summary>Een bijeenkomst plannen; iedereen in de groep is uitgenodigd.</summary>
public sealed class PlannenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : IntervisiePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public MomentInvoer Invoer { get; set; } = new();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Eis(ModelState, nameof(Invoer));
        return await Verwerk(o => Dienst.Doe(Gebruiker, Nummer, o, g => g.Plan(Invoer.AlsMoment(), Invoer.Plek), ct), "De bijeenkomst is gepland. De uitnodigingen zijn onderweg.", Adres, ct);
    }
}
