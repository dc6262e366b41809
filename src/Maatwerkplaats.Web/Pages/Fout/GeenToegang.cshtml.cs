using Maatwerkplaats.Web.Beveiliging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Fout;

/// <summary>De pagina bij een weigering, met de reden als die gegeven is.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class GeenToegangModel : PageModel
{
    public Toegangsweigering? Weigering => HttpContext.Features.Get<Toegangsweigering>();
}
