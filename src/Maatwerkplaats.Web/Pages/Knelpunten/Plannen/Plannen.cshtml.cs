using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Knelpunten.Beginnen;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Plannen;

/// <summary>De dagen van een ronde wijzigen.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class PlannenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    [BindProperty]
    public BeginnenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer = new() { InbrengTot = Ronde.InbrengTot, VerzendenOp = Ronde.VerzendenOp };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(r => r.Verplaats(Invoer.InbrengTot, Invoer.VerzendenOp), "De dagen zijn gewijzigd.", "", ct);
}
