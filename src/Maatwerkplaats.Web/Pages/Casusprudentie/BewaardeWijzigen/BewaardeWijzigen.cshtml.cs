using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Web.Pages.Casusprudentie.Bewaren;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.BewaardeWijzigen;

/// <summary>Naam, reden en ritme van een bewaarde zoekopdracht veranderen.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BewaardeWijzigenModel(Zoekboek boek) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public BewaarInvoer Invoer { get; set; } = new();

    public BewaardeZoekopdracht Zoekopdracht { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Zoekopdracht = await boek.Lees(Gebruiker, Id, ct);
        Invoer = new() { Naam = Zoekopdracht.Naam, Waarom = Zoekopdracht.Waarom, Ritme = Zoekopdracht.Ritme };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Zoekopdracht = await boek.Lees(Gebruiker, Id, ct);
        if (ModelState.IsValid && await Probeer(() => boek.Wijzig(Gebruiker, Id, Invoer.AlsKeuze(), ct)))
        {
            TempData.Meld("De zoekopdracht is gewijzigd.");
            return Redirect("/casusprudentie/bewaard");
        }

        return OpnieuwMetFouten();
    }
}
