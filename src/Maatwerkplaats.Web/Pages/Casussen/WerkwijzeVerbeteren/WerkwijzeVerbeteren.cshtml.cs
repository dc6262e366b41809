using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.WerkwijzeVerbeteren;

/// <summary>De werkwijze blijkt uit wat er gebeurde; klopt dat niet, dan is hij hier te verbeteren.</summary>
public sealed class WerkwijzeVerbeterenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public WerkwijzeVerbeterenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Aanvullen, ct);
        Versie = Casus.Versie;
        Invoer.Werkwijze = Casus.Werkwijze;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(CasusRecht.Aanvullen, c => c.CorrigeerWerkwijze(Invoer.Werkwijze!.Value), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De werkwijze is verbeterd.");
        return NaarCasus("#werkwijze");
    }
}
