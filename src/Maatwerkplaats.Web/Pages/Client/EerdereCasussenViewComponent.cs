using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Client;

/// <summary>
/// Zegt wie een casus beoordeelt of er voor dezelfde cliënt al een casus is of was:
/// <c>@await Component.InvokeAsync("EerdereCasussen", new { casus = Model.Casus })</c>. Toont niets als dat niet zo is.
/// </summary>
public sealed class EerdereCasussenViewComponent(Clientzoeker zoeker, Lijstenbron lijsten) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(CasusStaat casus)
    {
        var gebruiker = HttpContext.Gebruiker();
        var anderen = await zoeker.AndereVan(gebruiker, casus, HttpContext.RequestAborted);
        var woorden = await lijsten.Lees(gebruiker.Organisatie, HttpContext.RequestAborted);
        return View((IReadOnlyList<EerdereCasus>)[.. anderen.Select(a => a with { Werkplaats = woorden.Label(a.Werkplaats) })]);
    }
}
