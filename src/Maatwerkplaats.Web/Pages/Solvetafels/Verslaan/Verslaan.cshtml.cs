using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Verslaan;

/// <summary>Het verslag van de laatste tafel over een solve, als Word-document.</summary>
public sealed class VerslaanModel(Sessieverslag verslag) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(string nummer, CancellationToken ct) =>
        Documentantwoord.Maak(Response, await verslag.MaakVoorSolve(Gebruiker, nummer, ct));
}
