using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Maatwerkplaats.Web.Toegang.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Toegang.Afmelden;

/// <summary>Meldt af op dit apparaat, of overal; en ook bij de aanmeldvoorziening als die dat kan.</summary>
public sealed class AfmeldenModel(Aanmeldsessies sessies, IServiceProvider diensten) : MaatwerkPagina
{
    public IActionResult OnGet() => Redirect("/");

    /// <param name="overal">Ook op andere apparaten.</param>
    public async Task<IActionResult> OnPostAsync(bool overal, CancellationToken ct)
    {
        await (overal ? sessies.EindigOveral(Gebruiker, ct) : sessies.Eindig(Gebruiker, Sessiecookie.Lees(Request)!, ct));
        Sessiecookie.Wis(HttpContext);
        // Zonder aanmeldvoorziening is er ook geen afmeldadres.
        var elders = diensten.GetService<Afmeldadres>() is { } adres ? await adres.Voor(Request, ct) : null;
        return Redirect(elders ?? "/aanmelden");
    }
}
