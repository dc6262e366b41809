using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Uitvoeren;

/// <summary>Het besluit als brief, om na te lezen en te versturen.</summary>
public sealed class BriefModel(Casusdocumenten documenten) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(string nummer, CancellationToken ct) =>
        Documentantwoord.Maak(Response, await documenten.Brief(Gebruiker, nummer, ct));
}
