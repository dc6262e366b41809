using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Solves.Besluiten;

/// <summary>Vastleggen wat er is besloten en waar dat besluit ligt.</summary>
public sealed class BesluitenModel(Solvelezer lezer, Solvedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public BesluitenInvoer Invoer { get; set; } = new();

    public Lijsten Lijsten { get; private set; } = null!;

    public IEnumerable<SelectListItem> Wegen => Solve.Wegen.Select(w => new SelectListItem(w.Wat, w.Id.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Werken, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Invoer.Op = Vandaag;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        return await Verwerk(s => s.Besluit(Invoer.Inhoud, Invoer.DoorWie, Invoer.Waar, Invoer.Op, Invoer.Weg), "Het besluit is vastgelegd. De melders lezen het.", "#besluit", ct);
    }
}
