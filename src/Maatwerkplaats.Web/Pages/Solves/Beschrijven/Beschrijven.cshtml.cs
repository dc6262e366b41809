using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Beschrijven;

/// <summary>De beschrijving van een solve aanvullen of verbeteren.</summary>
public sealed class BeschrijvenModel(Solvelezer lezer, Solvedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok)
    : SolvePagina(lezer, dienst, log, klok), IBeschrijving
{
    [BindProperty]
    public BeschrijvingInvoer Invoer { get; set; } = new();

    public Lijsten Lijsten { get; private set; } = null!;

    public bool Alles => true;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Werken, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Invoer = BeschrijvingInvoer.Van(Solve.Beschrijving);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        return await Verwerk(s => s.Beschrijf(Invoer.AlsBeschrijving()), "De beschrijving is bijgewerkt.", "", ct);
    }
}
