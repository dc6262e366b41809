using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Bewaard;

/// <summary>De eigen bewaarde zoekopdrachten.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BewaardModel(Zoekboek boek) : MaatwerkPagina
{
    public IReadOnlyList<BewaardeZoekopdracht> Zoekopdrachten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Zoekopdrachten = await boek.Van(Gebruiker, ct);

    public async Task<IActionResult> OnPostWegAsync(Guid zoekopdracht, CancellationToken ct)
    {
        await boek.GooiWeg(Gebruiker, zoekopdracht, ct);
        TempData.Meld("De zoekopdracht is weg.");
        return Redirect("/casusprudentie/bewaard");
    }
}
