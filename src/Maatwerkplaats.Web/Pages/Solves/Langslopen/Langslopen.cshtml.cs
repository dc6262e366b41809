using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Langslopen;

/// <summary>De ronde langs casussen waar misschien iets structureels achter zit.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class LangslopenModel(Solveronde ronde) : MaatwerkPagina
{
    [BindProperty]
    public LangslopenInvoer Invoer { get; set; } = new();

    /// <summary>Nummer van de casus die terzijde gaat.</summary>
    [BindProperty]
    public string Casus { get; set; } = "";

    public IReadOnlyList<Rondepunt> Punten { get; private set; } = [];

    public int Totaal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => (Punten, Totaal) = await ronde.Lees(Gebruiker, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => ronde.LegTerzijde(Gebruiker, Casus, Invoer.Reden, new(HandelingId), ct)))
        {
            (Punten, Totaal) = await ronde.Lees(Gebruiker, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{Casus} is nagelopen.");
        return Redirect("/solves/langslopen");
    }
}
