using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.MenselijkeMaat.Uitvoeren;

/// <summary>Een monitor als Word-document of als tabel. Wat op het scherm verborgen is, is het hier ook.</summary>
[Authorize(Policy = Beleid.Brieflezer)]
public sealed class UitvoerenModel(Maatlezer lezer, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    /// <param name="soort">docx, xlsx of csv.</param>
    public async Task<IActionResult> OnGetAsync(int jaar, int helft, string? soort, CancellationToken ct)
    {
        var half = new Halfjaar(jaar, helft);
        var gelezen = await lezer.Lees(Gebruiker, half, ct);
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, gelezen.Monitor.Id, $"Menselijke Maat Monitor, {half}");
        if (soort is not ("xlsx" or "csv"))
        {
            return Documentantwoord.Maak(Response, new(Maatuitvoer.Bestandsnaam(half, "docx"), Worddocument.Inhoudstype, Maatuitvoer.AlsWord(gelezen, klok.Nu())));
        }

        var vorm = soort == "csv" ? Bestandsvorm.Csv : Bestandsvorm.Xlsx;
        using var bestand = new MemoryStream();
        Maatuitvoer.Schrijf(bestand, gelezen.Tabellen, "Menselijke Maat Monitor", vorm, klok.Nu());
        return Tabelbestand.Maak(Response, bestand.ToArray(), vorm, $"menselijke-maat-{jaar}-{helft}");
    }
}
