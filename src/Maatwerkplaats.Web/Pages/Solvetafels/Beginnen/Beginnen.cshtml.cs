using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Beginnen;

/// <summary>Een solvetafel beginnen.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BeginnenModel(Solvetafeldienst dienst) : MaatwerkPagina
{
    [BindProperty]
    public NaamInvoer Invoer { get; set; } = new();

    public void OnGet() => SolvetafelToegang.Eis(Gebruiker, null, SolvetafelRecht.Beginnen);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var nummer = "";
        if (!ModelState.IsValid || !await Probeer(async () => nummer = await dienst.Begin(Gebruiker, Invoer.Naam, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De solvetafel is er. Vraag nu wie er aan tafel horen.");
        return Redirect($"/solvetafels/{nummer}/leden");
    }
}
