using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Terugblikken;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Buiten.Volgen;

/// <summary>Met de code zien hoe het met een melding staat. De code gaat nooit in een adres en komt in geen logboek.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limieten.Buitendeur)]
public sealed class VolgenModel(Buitenvolger volger, IConfiguration instellingen) : Buitenpagina(instellingen)
{
    [BindProperty]
    public VolgenInvoer Invoer { get; set; } = new();

    /// <summary>Terugkijken op een afgeronde melding.</summary>
    [BindProperty]
    public TerugblikInvoer Terugblik { get; set; } = new();

    /// <summary>Hoe het staat; leeg zolang er geen bekende code is gegeven.</summary>
    public BuitenStand? Stand { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Probeer(async () => Stand = await volger.Volg(Organisatie, Invoer.Code, ct)) ? Page() : OpnieuwMetFouten();

    public Task<IActionResult> OnPostTerugkijkenAsync(CancellationToken ct) => KijkTerug(Terugblik.AlsTerugblik() with { Zelf = null }, ct);

    public Task<IActionResult> OnPostSlaOverAsync(CancellationToken ct) => KijkTerug(null, ct);

    public async Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await Probeer(async () => Stand = await volger.TrekIn(Organisatie, Invoer.Code, Invoer.Reden, new(HandelingId), ct)))
        {
            ModelState.Clear();
            return Page();
        }

        await Probeer(async () => Stand = await volger.Volg(Organisatie, Invoer.Code, ct));
        return OpnieuwMetFouten();
    }

    private async Task<IActionResult> KijkTerug(Terugblik? terugblik, CancellationToken ct)
    {
        Invoernaam = nameof(Terugblik);
        if (ModelState.IsValid && await Probeer(async () => Stand = await volger.KijkTerug(Organisatie, Invoer.Code, terugblik, ct)))
        {
            ModelState.Clear();
            return Page();
        }

        Invoernaam = nameof(Invoer);
        await Probeer(async () => Stand = await volger.Volg(Organisatie, Invoer.Code, ct));
        return OpnieuwMetFouten();
    }
}
