using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Bekijken;

/// <summary>Eén casus van boven naar beneden: waar gaat het over, waar staat het, wat moet er nu, wie doet mee, wat is er gezegd.</summary>
public sealed class BekijkenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Volgen, ct);
        return Page();
    }
}
