using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven.Verbeteren;

/// <summary>Een eigen regel verbeteren, zolang het kwartaal open is.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class VerbeterenModel(Tijdlezer lezer, Tijddienst dienst, Lijstenbron lijsten, TimeProvider klok) : VersiePagina
{
    [BindProperty]
    public TijdInvoer Invoer { get; set; } = new();

    public Kwartaal Kwartaal { get; private set; }

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kwartaal, Guid id, CancellationToken ct)
    {
        if (await Zoek(kwartaal, id, ct) is not { } regel)
        {
            return NotFound();
        }

        Invoer = TijdInvoer.Van(regel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kwartaal, Guid id, CancellationToken ct)
    {
        if (await Zoek(kwartaal, id, ct) is not { } regel)
        {
            return NotFound();
        }

        if (!await Bewaar(() => dienst.Verbeter(Gebruiker, Kwartaal, id, Invoer.Datum ?? regel.Datum, Invoer.Minuten!.Value, Invoer.Soort ?? "", Opdracht, ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De tijd is verbeterd.");
        return Redirect($"/tijd?kwartaal={Kwartaal.Code}");
    }

    private async Task<Tijdregel?> Zoek(string kwartaal, Guid id, CancellationToken ct)
    {
        if (Kwartaal.Lees(kwartaal) is not { } gekozen)
        {
            return null;
        }

        Kwartaal = gekozen;
        Soorten = (await lijsten.Lees(Gebruiker.Organisatie, ct)).Opties(Lijst.Tijdsoort, Kalender.DatumInNederland(klok.Nu()));
        var boek = await lezer.Mijn(Gebruiker, gekozen, ct);
        Versie = HttpContext.Request.Method == HttpMethods.Get ? boek.Versie : Versie;
        return boek.Regel(id);
    }
}
