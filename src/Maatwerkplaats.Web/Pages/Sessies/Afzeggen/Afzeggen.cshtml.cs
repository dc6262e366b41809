using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Afzeggen;

/// <summary>Een sessie afzeggen, met een reden die iedereen leest.</summary>
public sealed class AfzeggenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam) : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public AfzeggenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Bekijk(SessieRecht.Leiden, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        if (!await Doe(SessieRecht.Leiden, () => dienst.Doe(Gebruiker, Nummer, SessieRecht.Leiden, Opdracht, s => s.ZegAf(Invoer.Reden), ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Afgezegd. Iedereen krijgt bericht.");
        return NaarSessie();
    }
}
