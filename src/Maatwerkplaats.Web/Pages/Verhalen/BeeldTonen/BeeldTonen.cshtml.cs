using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Pages.Casusprudentie;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.BeeldTonen;

/// <summary>Het beeld bij een verhaal dat te lezen is.</summary>
public sealed class BeeldTonenModel(Verhalenlezer lezer) : RegisterPagina
{
    public async Task<IActionResult> OnGetAsync(string verhaal, CancellationToken ct) => Beeldantwoord.Maak(Response, await lezer.Beeld(Bezoeker, verhaal, ct));
}
