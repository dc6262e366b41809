using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Opvolgen;

/// <summary>Vastleggen hoe het nu staat met een knelpunt uit een verzonden brief.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class OpvolgenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : PuntPagina(lezer, dienst, bron, log, klok)
{
    [BindProperty]
    public OpvolgenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        _ = Knelpunt;
        Invoer.Op = Vandaag;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Verwerk(r => r.VolgOp(Id, Invoer.Status!.Value, Invoer.Op, Invoer.Bron, Invoer.Toelichting), "Vastgelegd.", $"#punt-{Id:N}", ct);
}
