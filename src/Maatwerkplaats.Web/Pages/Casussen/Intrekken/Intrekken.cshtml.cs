using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Intrekken;

/// <summary>De inbrenger neemt de casus terug; ook wie van buiten inbracht, kan dat.</summary>
public sealed class IntrekkenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public IntrekkenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Bekijk(CasusRecht.Intrekken, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(CasusRecht.Intrekken, casus => casus.TrekIn(Invoer.Reden), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De casus is ingetrokken.");
        return NaarCasus();
    }
}
