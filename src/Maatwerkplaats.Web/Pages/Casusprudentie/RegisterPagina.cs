using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Casusprudentie;

/// <summary>Een bladzijde van het register: voor elke collega, en voor iedereen als een beheerder het openbaar maakte.</summary>
[Authorize(Policy = Beleid.Register)]
[EnableRateLimiting(Limieten.Register)]
public abstract class RegisterPagina : MaatwerkPagina
{
    public Registerbezoeker Bezoeker => HttpContext.Registerbezoeker();

    // Een zoekmachine logt niet in: komt zij hier, dan is de casusprudentie openbaar. Wat iemand zocht, neemt zij niet op.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Bezoeker.Wie is null && !Request.QueryString.HasValue)
        {
            Response.Headers["X-Robots-Tag"] = "all";
        }
    }

    /// <summary>Waar deze bezoeker een eigen casus kan inbrengen.</summary>
    public string Inbrengadres => Bezoeker.Wie is null ? "/buiten/aanmelden" : "/casussen/aanmelden";
}
