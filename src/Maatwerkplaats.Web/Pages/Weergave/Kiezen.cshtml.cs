using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Weergave;

/// <summary>Legt de keuze voor licht of donker vast en gaat terug naar waar iemand was.</summary>
[AllowAnonymous]
public sealed class KiezenModel : PageModel
{
    public IActionResult OnPost(string? keuze, string? terug)
    {
        Kleurschema.Bewaar(HttpContext, keuze);
        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "~/");
    }
}
