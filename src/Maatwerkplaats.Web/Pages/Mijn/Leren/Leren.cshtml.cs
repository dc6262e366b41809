using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Mijn.Leren;

/// <summary>
/// De eigen leerlijn, alleen voor wie hem leest: er staat geen persoon in het adres, dus er is geen adres waarop een ander hem
/// ziet. Kijken en schrijven komt in geen logboek.
/// </summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class LerenModel(Leerlijnlezer lezer, Leernotities notities, Oefenvoorstellen voorstellen) : MaatwerkPagina
{
    /// <summary>Waar een nieuwe notitie bij hoort, zoals het nummer van een casus.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bij { get; set; }

    [BindProperty]
    public LerenInvoer Invoer { get; set; } = new();

    public Leerlijnbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Oefenvoorstelling> Voorstellen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.Bij = Bij is { Length: > LeerRegels.LangsteBij } ? null : Bij;
        await Lees(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        if (ModelState.IsValid && await Probeer(() => notities.Schrijf(Gebruiker, HandelingId, Invoer.Tekst, Invoer.Bij, ct)))
        {
            TempData.Meld("Je notitie is bewaard. Alleen jij ziet haar.");
            return Redirect("/mijn/leren#geleerd");
        }

        await Lees(ct);
        return OpnieuwMetFouten();
    }

    private async Task Lees(CancellationToken ct)
    {
        Beeld = await lezer.Van(Gebruiker, ct);
        Voorstellen = await voorstellen.Voor(Gebruiker, ct);
    }
}
