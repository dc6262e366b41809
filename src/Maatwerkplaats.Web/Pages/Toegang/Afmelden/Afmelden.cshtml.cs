using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Toegang.Afmelden;

/// <summary>Meldt af op dit apparaat, of overal.</summary>
public sealed class AfmeldenModel(Sessies sessies) : MaatwerkPagina
{
    public IActionResult OnGet() => Redirect("/");

    /// <param name="overal">Ook op andere apparaten.</param>
    public async Task<IActionResult> OnPostAsync(bool overal, CancellationToken ct)
    {
        await (overal ? sessies.EindigOveral(Gebruiker, ct) : sessies.Eindig(Gebruiker, Sessiecookie.Lees(Request)!, ct));
        Sessiecookie.Wis(HttpContext);
        return Redirect("/aanmelden");
    }
}
