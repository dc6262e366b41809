using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Beginnen;

/// <summary>De ronde van een jaar beginnen.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class BeginnenModel(Rondedienst dienst, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty]
    public BeginnenInvoer Invoer { get; set; } = new();

    public void OnGet()
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        Invoer = new() { Jaar = vandaag.Year, InbrengTot = vandaag.AddDays(42), VerzendenOp = vandaag.AddDays(84) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => dienst.Begin(Gebruiker, Invoer.Jaar, Invoer.InbrengTot, Invoer.VerzendenOp, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De ronde is begonnen. Vraag nu om inbreng.");
        return Redirect($"/knelpunten/{Invoer.Jaar}");
    }
}
