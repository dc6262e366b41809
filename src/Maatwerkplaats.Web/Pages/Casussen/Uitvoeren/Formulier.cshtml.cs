using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Uitvoeren;

/// <summary>Het afhandelingsformulier als Word-document, met één klik.</summary>
public sealed class FormulierModel(Casusdocumenten documenten) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(string nummer, CancellationToken ct) =>
        Documentantwoord.Maak(Response, await documenten.Formulier(Gebruiker, nummer, ct));
}
