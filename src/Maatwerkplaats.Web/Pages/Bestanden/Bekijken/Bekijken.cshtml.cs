using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Bestanden.Bekijken;

/// <summary>De bestanden die iemand liet maken: hoe ver ze zijn, ophalen en weggooien.</summary>
public sealed class BekijkenModel(Uitvoerkast kast) : MaatwerkPagina
{
    public IReadOnlyList<Uitvoeropdracht> Bestanden { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Bestanden = await kast.Van(Gebruiker, ct);

    public async Task<IActionResult> OnPostWegAsync(Guid id, CancellationToken ct)
    {
        await kast.GooiWeg(Gebruiker, id, ct);
        TempData.Meld("Het bestand is weggegooid.");
        return Redirect("/bestanden");
    }
}
