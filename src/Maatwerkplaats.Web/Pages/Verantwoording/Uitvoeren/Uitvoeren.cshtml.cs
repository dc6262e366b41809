using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Web.Toezicht;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verantwoording.Uitvoeren;

/// <summary>De cijfers van een vraag of tabel als csv of Excel. De uitvoer staat in het inzagelog, met de keuze en het aantal regels.</summary>
public sealed class UitvoerenModel(Verantwoordingslezer lezer, Inzagelog log, Lijstenbron lijsten, TimeProvider klok) : CijferPagina(lezer, lijsten, klok)
{
    public async Task<IActionResult> OnGetAsync(string code, string? soort, CancellationToken ct)
    {
        if (Verantwoordingsvragen.Zoek(code) is not { } vraag)
        {
            return NotFound();
        }

        await Laad(ct);
        if (Blik is null)
        {
            return BadRequest();
        }

        var rijen = Cijferuitvoer.Maak(vraag, Blik, Vergelijking);
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: $"cijfers {vraag.Code}{Invoer.Zoekreeks()}, {rijen.Count - 1} regels");
        return soort == "xlsx"
            ? File(Rekenblad.Schrijf("Cijfers", rijen), Rekenblad.Soort, $"cijfers-{vraag.Code}.xlsx")
            : File(Csv.Schrijf(rijen.Select(r => (IReadOnlyList<string?>)[.. r.Select(c => c?.ToString())])), "text/csv; charset=utf-8", $"cijfers-{vraag.Code}.csv");
    }
}
