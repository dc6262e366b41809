using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Heropenen;

/// <summary>Een gesloten casus weer openen, met een reden.</summary>
public sealed class HeropenenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Termijnbron termijnen)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public HeropenenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Bekijk(CasusRecht.Heropenen, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var streefdatum = await termijnen.Behandeling(Gebruiker, ct);
        if (!await Doe(CasusRecht.Heropenen, casus => casus.Heropen(Invoer.Reden, streefdatum), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De casus is weer open. Iedereen die erbij hoort, krijgt bericht.");
        return NaarCasus();
    }
}
