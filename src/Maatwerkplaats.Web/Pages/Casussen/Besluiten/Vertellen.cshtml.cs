using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Vastleggen dat de cliënt het besluit weet.</summary>
public sealed class VertellenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusFormulier<VertellenInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    protected override CasusRecht Recht => CasusRecht.Besluiten;

    protected override string Plek => "besluiten/vertellen";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Invoer.Hoe is null)
        {
            ModelState.AddModelError("Invoer.Hoe", "Kies hoe de cliënt het hoorde.");
        }

        return await Verwerk(
            casus => casus.VertelBesluit(new(Invoer.Hoe!.Value, Invoer.Op ?? Vandaag)), "Vastgelegd: de cliënt weet het.", "besluiten", ct);
    }

    protected override void VulVooraf() => Invoer.Op = Vandaag;
}
