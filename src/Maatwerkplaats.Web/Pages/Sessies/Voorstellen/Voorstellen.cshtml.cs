using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Voorstellen;

/// <summary>Andere datums of een andere plek, zolang er nog wordt geprikt.</summary>
public sealed class VoorstellenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam) : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public DatumsInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Leiden, ct);
        Invoer.Vul(Sessie);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        var momenten = Invoer.Momenten(ModelState, nameof(Invoer));
        if (!await Doe(SessieRecht.Leiden, () => dienst.Doe(Gebruiker, Nummer, SessieRecht.Leiden, Opdracht, s => s.StelVoor(momenten, Invoer.Plek), ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Bewaard. Bij andere datums krijgt iedereen bericht.");
        return NaarSessie("#overzicht");
    }
}
