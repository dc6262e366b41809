using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.BsnTonen;

/// <summary>Het BSN één keer tonen, na een reden. De reden staat eerst in het inzagelog; dan pas staat het nummer op het scherm.</summary>
public sealed class BsnTonenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, Bsninzage inzage, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public BsnTonenInvoer Invoer { get; set; } = new();

    /// <summary>De negen cijfers; leeg zolang er geen reden is gegeven.</summary>
    public string? Bsn { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await Kies(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Kies(ct);
        return ModelState.IsValid && await Probeer(async () => Bsn = await inzage.Toon(Gebruiker, Casus, Invoer.Reden)) ? Page() : OpnieuwMetFouten();
    }

    private async Task Kies(CancellationToken ct)
    {
        await Laad(CasusRecht.BsnTonen, ct);
        _ = Casus.Melding.Client ?? throw new NietGevonden();
    }
}
