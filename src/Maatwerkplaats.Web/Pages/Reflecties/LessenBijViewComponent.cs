using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties;

/// <summary>Bij een thema of solve: wat er in reflectiegesprekken over is geleerd.</summary>
public sealed class LessenBijViewComponent(Reflectielezer lezer) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string? thema, string? solve) =>
        ReflectieToegang.MagLessenLezen(HttpContext.Gebruiker()) && await lezer.Lessen(HttpContext.Gebruiker(), thema: thema, solve: solve, ct: HttpContext.RequestAborted) is { Count: > 0 } lessen
            ? View(lessen)
            : Content("");
}
