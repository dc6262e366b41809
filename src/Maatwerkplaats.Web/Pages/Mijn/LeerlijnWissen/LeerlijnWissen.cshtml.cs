using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Mijn.LeerlijnWissen;

/// <summary>Alle eigen notities weggooien.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class LeerlijnWissenModel(Leernotities notities) : MaatwerkPagina
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await notities.GooiAllesWeg(Gebruiker, ct);
        TempData.Meld("Je notities zijn weg.");
        return Redirect("/mijn/leren");
    }
}
