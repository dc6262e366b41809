using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Helpen;

/// <summary>Zegt met één druk of een uitspraak hielp om te beslissen. Alleen een knop: wie hier komt zonder te drukken, gaat terug naar de uitspraak.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class HelpenModel(Uitspraaklezer lezer, Leesvraag leesvraag) : MaatwerkPagina
{
    public IActionResult OnGet(int jaar, int volgnummer) => Redirect($"/casusprudentie/{jaar}/{volgnummer}");

    /// <param name="hielp">"ja" of "nee".</param>
    public async Task<IActionResult> OnPostAsync(int jaar, int volgnummer, string? hielp, CancellationToken ct)
    {
        var (uitspraak, _) = await lezer.Lees(Gebruiker, jaar, volgnummer, ct);
        if (hielp is "ja" or "nee")
        {
            await leesvraag.Antwoord(Gebruiker, uitspraak, hielp == "ja", ct);
            TempData.Meld("Dank je wel. Je antwoord telt mee, zonder dat iemand ziet dat het van jou is.");
        }

        return Redirect($"/casusprudentie/{jaar}/{volgnummer}");
    }
}
