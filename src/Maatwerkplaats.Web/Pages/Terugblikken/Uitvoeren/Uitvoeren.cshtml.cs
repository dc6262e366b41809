using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Terugblikken.Uitvoeren;

/// <summary>De cijfers uit de terugblikken als Excel of csv. Wat op het scherm verborgen is, is het hier ook; de uitvoer staat in het inzagelog.</summary>
public sealed class UitvoerenModel(Terugbliklezer lezer, Inzagelog log, TimeProvider klok) : TerugblikcijferPagina(lezer)
{
    public async Task<IActionResult> OnGetAsync(string? soort, CancellationToken ct)
    {
        await Laad(ct);
        if (Cijfers is null)
        {
            return BadRequest();
        }

        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: $"terugblikken, {Cijfers.Half}");
        var vorm = soort == "csv" ? Bestandsvorm.Csv : Bestandsvorm.Xlsx;
        using var bestand = new MemoryStream();
        Maatuitvoer.Schrijf(bestand, Cijfers.Tabellen, "Terugblikken", vorm, klok.Nu());
        return Tabelbestand.Maak(Response, bestand.ToArray(), vorm, $"terugblikken-{Cijfers.Half.Jaar}-{Cijfers.Half.Helft}");
    }
}
