using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Gelijken;

/// <summary>
/// Gelijke gevallen bij een tekst: als bladzijde, en als stuk bladzijde voor het aanmeldformulier. De tekst komt alleen met
/// POST binnen, zodat zij nooit in een adres of logboek staat, en wordt niet bewaard.
/// </summary>
[Authorize(Policy = Beleid.Medewerker)]
[EnableRateLimiting(Limieten.Gelijken)]
public sealed class GelijkenModel(Gelijkenlezer lezer, LopendeSolves lopend) : MaatwerkPagina
{
    public const string NietsGevonden = "Nog niets gevonden dat hierop lijkt. Dat maakt je casus niet minder waard.";

    [BindProperty]
    public GelijkenInvoer Invoer { get; set; } = new();

    public GelijkeGevallen? Gevallen { get; private set; }

    public IReadOnlyList<LopendeSolve> Lopend { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (!ModelState.IsValid)
        {
            return OpnieuwMetFouten();
        }

        Gevallen = await lezer.BijTekst(Gebruiker, Invoer.AlsStof(), ct);
        Lopend = await lopend.BijTekst(Gebruiker, Invoer.AlsTekst(), Invoer.Wetten, ct);
        return Request.Headers.XRequestedWith == "fetch" ? Partial("_Gelijken", new Gelijkenweergave(Gevallen, NietsGevonden) { Lopend = Lopend }) : Page();
    }
}
