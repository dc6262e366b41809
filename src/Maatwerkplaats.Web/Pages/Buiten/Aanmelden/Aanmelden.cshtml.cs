using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Buiten.Aangemeld;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Buiten.Aanmelden;

/// <summary>Een situatie melden zonder account.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limieten.Buitendeur)]
public sealed class AanmeldenModel(Casusdienst dienst, Lijstenbron lijsten, IConfiguration instellingen, TimeProvider klok) : Buitenpagina(instellingen)
{
    [BindProperty]
    public AanmeldenInvoer Invoer { get; set; } = new();

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public async Task OnGetAsync(CancellationToken ct) => Lijsten = await lijsten.Lees(Organisatie, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var aanmelding = Invoer.AlsAanmelding();
        foreach (var regel in aanmelding.Ontbreekt())
        {
            ModelState.AddModelError($"Invoer.{regel.Veld}", regel.Zin);
        }

        string? code = null;
        if (ModelState.IsValid && await Probeer(async () => code = await dienst.MeldAanVanBuiten(Organisatie, aanmelding, new(HandelingId), ct)))
        {
            TempData[AangemeldModel.Codesleutel] = code;
            return Redirect("/buiten/aangemeld");
        }

        Lijsten = await lijsten.Lees(Organisatie, ct);
        return OpnieuwMetFouten();
    }
}
