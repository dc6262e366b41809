using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Overdragen;

/// <summary>Kiezen of overdragen wie de sessie begeleidt en wie notuleert.</summary>
public sealed class OverdragenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam, Collegas collegas)
    : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public OverdragenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Leiden, ct);
        Invoer.Procesbegeleider.Naam = Sessie.Procesbegeleider.Naam;
        Invoer.Notulist.Naam = Sessie.Notulist?.Naam;
        Invoer.Benoem();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        Invoer.Benoem();
        var begeleider = await Invoer.Procesbegeleider.Zoek(collegas, Gebruiker, ModelState, "Invoer.Procesbegeleider", ct);
        var notulist = string.IsNullOrWhiteSpace(Invoer.Notulist.Naam) ? null : await Invoer.Notulist.Zoek(collegas, Gebruiker, ModelState, "Invoer.Notulist", ct);
        if (!await Doe(SessieRecht.Leiden, () => dienst.RegelBegeleiding(Gebruiker, Nummer, begeleider!, notulist, Opdracht, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De begeleiding is geregeld.");
        return NaarSessie();
    }
}
