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
    /// <summary>Wat er per casus is getypt, op haar nummer.</summary>
    [BindProperty]
    public Dictionary<string, LangslopenInvoer> Invoer { get; set; } = [];

    /// <summary>Nummer van de casus die terzijde gaat.</summary>
    [BindProperty]
    public string Casus { get; set; } = "";

    /// <summary>De zitting waar dit een punt op de agenda is: nummer van de tafel, streep, volgnummer. Leeg als iemand het los doet.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zitting { get; set; }

    /// <summary>De weg terug naar de zitting, als dat er een is.</summary>
    public string? Zittingadres => Zitting?.Split('-') is ["STF", var jaar, var nummer, var zitting] && int.TryParse(jaar, out var j) && int.TryParse(nummer, out _) && int.TryParse(zitting, out var z)
        ? $"/solvetafels/STF-{j}-{nummer}/zittingen/{z}" : null;

    public IReadOnlyList<Rondepunt> Punten { get; private set; } = [];

    public int Totaal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Kies($"Invoer[{Casus}]");
        if (!ModelState.IsValid || !await Probeer(() => ronde.LegTerzijde(Gebruiker, Casus, Invoer.GetValueOrDefault(Casus)?.Reden, new(HandelingId), ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{Casus} is nagelopen.");
        return Redirect(Zittingadres is null ? "/solves/langslopen" : $"/solves/langslopen?zitting={Zitting}");
    }

    private async Task Laad(CancellationToken ct)
    {
        (Punten, Totaal) = await ronde.Lees(Gebruiker, ct);
        foreach (var punt in Punten)
        {
            Invoer.TryAdd(punt.Casus.Nummer, new());
        }
    }
}
