using Maatwerkplaats.Core.Dashboards;
using Maatwerkplaats.Core.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Dashboards.Bekijken;

/// <summary>De antwoorden op de vragen van één rol, in één oogopslag.</summary>
public sealed class BekijkenModel(Dashboardlezer lezer, TimeProvider klok) : DashboardPagina(lezer)
{
    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Laad(ct) ? Page() : NotFound();
}
