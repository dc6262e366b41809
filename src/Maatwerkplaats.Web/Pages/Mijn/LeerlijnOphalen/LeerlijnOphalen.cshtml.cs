using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Mijn.LeerlijnOphalen;

/// <summary>De eigen leerlijn als tekstbestand. Er staat niets in van een cliënt, en het komt in geen logboek.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class LeerlijnOphalenModel(Leerlijnlezer lezer) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        File(Leerlijnuitvoer.Schrijf(await lezer.Van(Gebruiker, ct)), "text/plain; charset=utf-8", "mijn-leerlijn.txt");
}
