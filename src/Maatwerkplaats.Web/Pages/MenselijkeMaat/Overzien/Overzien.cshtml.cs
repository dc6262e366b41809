using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.MenselijkeMaat.Overzien;

/// <summary>Alle monitors die de lezer mag zien, en een nieuwe beginnen.</summary>
[Authorize(Policy = Beleid.Brieflezer)]
public sealed class OverzienModel(Maatlezer lezer, Maatdienst dienst, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Zoveel halfjaren terug is er te kiezen.</summary>
    private const int MeesteKeuzes = 6;

    /// <summary>Het gekozen halfjaar, als "2026-1".</summary>
    [BindProperty]
    public string? Halfjaar { get; set; }

    public IReadOnlyList<Maatstaat> Monitors { get; private set; } = [];

    /// <summary>De halfjaren waarvan nog geen monitor is, voor wie er een mag maken.</summary>
    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        KnelpuntToegang.Eis(Gebruiker, Knelpuntrecht.Leiden);
        Invoernaam = "";
        await Laad(ct);
        var half = Halfjaar?.Split('-') is [var jaar, var helft] && int.TryParse(jaar, out var j) && int.TryParse(helft, out var h) ? new Halfjaar(j, h) : default;
        if (!await Probeer(() => dienst.Begin(Gebruiker, half, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De monitor is gemaakt. Schrijf nu wat de cijfers zeggen.");
        return Redirect($"/menselijke-maat/{half.Jaar}/{half.Helft}");
    }

    public static string Naam(Halfjaar half) => $"{(half.Helft == 1 ? "Eerste" : "Tweede")} helft {half.Jaar}";

    private async Task Laad(CancellationToken ct)
    {
        Monitors = await lezer.Lijst(Gebruiker, ct);
        Keuzes = !KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.Leiden) ? [] :
        [
            .. Core.MenselijkeMaat.Halfjaar.Keuzes(Kalender.DatumInNederland(klok.Nu())).Take(MeesteKeuzes).Where(h => Monitors.All(m => m.Half != h))
                .Select(h => new SelectListItem(Naam(h), $"{h.Jaar}-{h.Helft}")),
        ];
    }
}
