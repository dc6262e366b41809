using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.BewaardeOpenen;

/// <summary>Van een bewaarde zoekopdracht naar de resultaten, nieuwste eerst. Zo staan de woorden niet in een bericht of mail.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BewaardeOpenenModel(Zoekboek boek) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var zoek = await boek.Lees(Gebruiker, id, ct);
        return Redirect(new Zoekkeuze(zoek.Tekst) { Filters = zoek.LeesFilters(), AlleWoorden = zoek.AlleWoorden, Volgorde = Volgorde.NieuwsteEerst }.Adres());
    }
}
