using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Rondom;

/// <summary>Wat er rondom een uitspraak is: waar zij is aangehaald.</summary>
public sealed class RondomUitspraakViewComponent(Aanhaallezer aanhaallezer) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Uitspraak uitspraak, Uitspraakinhoud inhoud)
    {
        var (gebruiker, ct) = (HttpContext.Gebruiker(), HttpContext.RequestAborted);
        return View(new Rondom(uitspraak, inhoud, await aanhaallezer.Van(gebruiker, uitspraak.Kenmerk, ct)));
    }
}

/// <summary>Een uitspraak met wat eromheen is.</summary>
public sealed record Rondom(Uitspraak Uitspraak, Uitspraakinhoud Inhoud, Aangehaald Aangehaald);
