using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven.Optellen;

/// <summary>De uren bij elkaar, zonder mensen: van het eigen team, of van alle plaatsen, onderdelen en soorten werk.</summary>
[Authorize(Policy = Beleid.Tijdcijfers)]
public sealed class OptellenModel(Tijdteller teller, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Het gekozen kwartaal, als "2026-3"; leeg is het nieuwste.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kwartaal { get; set; }

    public Tijdcijfers Cijfers { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Kwartalen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var keuzes = Core.Tijdschrijven.Kwartaal.Keuzes(Kalender.DatumInNederland(klok.Nu()));
        if ((string.IsNullOrEmpty(Kwartaal) ? keuzes[0] : Core.Tijdschrijven.Kwartaal.Lees(Kwartaal)) is not { } gekozen)
        {
            return NotFound();
        }

        (Kwartaal, Kwartalen) = (gekozen.Code, [.. keuzes.Select(k => new SelectListItem(k.ToString(), k.Code))]);
        Cijfers = await teller.Tel(Gebruiker, gekozen, ct);
        await log.Leg(Gebruiker, InzageSoort.UrenBekeken, reden: gekozen.ToString());
        return Page();
    }
}
