using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Uitvoeren;

/// <summary>De weging op één blad, als Word-document.</summary>
public sealed class WeegbladModel(Casusdocumenten documenten) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(string nummer, CancellationToken ct) =>
        Documentantwoord.Maak(Response, await documenten.Weegblad(Gebruiker, nummer, ct));
}
