using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten;

/// <summary>Naast een solve of thema: stel het voor als knelpunt, zolang de ronde van dit jaar inbreng aanneemt.</summary>
public sealed class VoorDeBriefViewComponent(Rondelezer lezer) : ViewComponent
{
    /// <param name="soort">"solve" of "thema".</param>
    public async Task<IViewComponentResult> InvokeAsync(string soort, string nummer) =>
        await lezer.NuOpen(HttpContext.Gebruiker(), HttpContext.RequestAborted) is { Kan: true } ruimte
            ? View(new Briefverwijzing(ruimte.Jaar, $"/knelpunten/{ruimte.Jaar}/inbrengen?{soort}={nummer}"))
            : Content("");
}

/// <summary>Waar iets voor de brief kan worden voorgesteld.</summary>
public sealed record Briefverwijzing(int Jaar, string Adres);
