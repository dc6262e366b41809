using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Verzenden;

/// <summary>Vastleggen dat de brief is verzonden; daarna verandert hij niet meer.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class VerzendenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    [BindProperty]
    public VerzendenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer = new() { Op = Vandaag, Aan = "de minister van Sociale Zaken en Werkgelegenheid" };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Verwerk(() => Dienst.Verzend(Gebruiker, Jaar, Invoer.Op, Invoer.Kenmerk, Invoer.Aan, Opdracht, ct), "De brief is verzonden en vastgelegd.", "", ct);
}
