using Maatwerkplaats.Core.Casusprudentie.Leesgebruik;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Gebruiken;

/// <summary>Hoe de casusprudentie wordt gebruikt, met wat er werd gezocht en niet gevonden als werklijst.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class GebruikenModel(Zoekmisserboek boek, Gebruikslezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Zoekmisser> Missers { get; private set; } = [];

    public Registergebruik Gebruik { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Missers = await boek.Werklijst(Gebruiker, ct);
        Gebruik = await lezer.Lees(Gebruiker, ct);
    }

    public async Task<IActionResult> OnPostAsync(string? sleutel, CancellationToken ct)
    {
        await boek.HandelAf(Gebruiker, sleutel ?? "", ct);
        TempData.Meld("Afgehandeld. Wordt er weer op gezocht zonder uitslag, dan komt het terug.");
        return Redirect("/casusprudentie/gebruik#niet-gevonden");
    }
}
