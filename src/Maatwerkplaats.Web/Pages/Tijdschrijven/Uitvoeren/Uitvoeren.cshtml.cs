using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven.Uitvoeren;

/// <summary>De opgetelde uren als Excel of csv, langs dezelfde toegang als de bladzijde. Wat daar verborgen is, is het hier ook.</summary>
[Authorize(Policy = Beleid.Tijdcijfers)]
public sealed class UitvoerenModel(Tijdteller teller, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    /// <param name="soort">xlsx of csv.</param>
    public async Task<IActionResult> OnGetAsync(string? kwartaal, string? soort, CancellationToken ct)
    {
        if ((string.IsNullOrEmpty(kwartaal) ? Kwartaal.LaatsteDichte(Kalender.DatumInNederland(klok.Nu())) : Kwartaal.Lees(kwartaal)) is not { } gekozen)
        {
            return NotFound();
        }

        var cijfers = await teller.Tel(Gebruiker, gekozen, ct);
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: $"uren, {gekozen}");
        var vorm = soort == "csv" ? Bestandsvorm.Csv : Bestandsvorm.Xlsx;
        using var bestand = new MemoryStream();
        Tijduitvoer.Schrijf(bestand, cijfers, vorm, klok.Nu());
        return Tabelbestand.Maak(Response, bestand.ToArray(), vorm, $"uren-{gekozen.Code}");
    }
}
