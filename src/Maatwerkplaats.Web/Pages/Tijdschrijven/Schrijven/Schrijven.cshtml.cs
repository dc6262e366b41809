using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven.Schrijven;

/// <summary>Eigen tijd schrijven: met één knop van een andere bladzijde, of hier met dag en soort werk.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class SchrijvenModel(Tijddienst dienst, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Waarbij de tijd hoort: casus, sessie of solvetafel; leeg is nergens bij.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bij { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Nummer { get; set; }

    [BindProperty]
    public TijdInvoer Invoer { get; set; } = new();

    public Tijdplek Plek { get; private set; } = Tijdplek.Los;

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public string Terug => Plek.Adres.Length > 0 ? Plek.Adres : "/tijd";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return NotFound();
        }

        Invoer = new() { Soort = Plek.Gewoonlijk, Datum = Vandaag };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !await Probeer(() => dienst.Schrijf(Gebruiker, Plek, Invoer.Minuten!.Value, Invoer.Soort, Invoer.Datum, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld($"Geschreven: {Tijdwoorden.Duur(Invoer.Minuten!.Value)}. Klopt het niet, verbeter het dan bij je eigen tijd.");
        return Redirect(Terug);
    }

    private async Task<bool> Laad(CancellationToken ct)
    {
        Soorten = (await lijsten.Lees(Gebruiker.Organisatie, ct)).Opties(Lijst.Tijdsoort, Vandaag);
        if (Tijdwoorden.Plek(Bij, Nummer) is not { } plek)
        {
            return false;
        }

        await dienst.EisPlek(Gebruiker, plek, ct);
        Plek = plek;
        return true;
    }
}
