using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Gast.Binnenkomen;

/// <summary>
/// Waar de persoonlijke link op uitkomt. Pas de knop wisselt de link in: een programma dat links alvast opent,
/// verbruikt hem niet. De bladzijde zegt niets over de casus, ook niet of de link nog werkt.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(Limieten.Gast)]
public sealed class BinnenkomenModel(Gastdeur deur) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await deur.WisselIn(Code, ct) is not { } sleutel)
        {
            ModelState.AddModelError("", "Deze link werkt niet meer. Vraag je contactpersoon om een nieuwe.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Gastcookie.Zet(HttpContext, sleutel);
        return Redirect("/gast");
    }
}
