using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Tafels.Uitvoeren;

/// <summary>Het verslag van de laatste maatwerksessie, als Word-document.</summary>
public sealed class UitvoerenModel(Sessieverslag verslag) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(string nummer, CancellationToken ct) =>
        Documentantwoord.Maak(Response, await verslag.Maak(Gebruiker, nummer, ct));
}
