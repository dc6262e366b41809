using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Regelen;

/// <summary>Wie aan de solvetafel zit, waarop het wacht, wat er op de tijdlijn staat en waar het bekend is.</summary>
public sealed class RegelenModel(Solvelezer lezer, Solvedienst dienst, Inzagelog log, Collegas collegas, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public LidInvoer Lid { get; set; } = new();

    [BindProperty]
    public EigenaarInvoer Eigenaar { get; set; } = new();

    [BindProperty]
    public BlokkadeInvoer Blokkade { get; set; } = new();

    [BindProperty]
    public MijlpaalInvoer Mijlpaal { get; set; } = new();

    [BindProperty]
    public VermeldingInvoer Vermelding { get; set; } = new();

    [BindProperty]
    public OuderInvoer Ouder { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Werken, ct);
        (Mijlpaal.Op, Vermelding.Op) = (Vandaag, Vandaag);
        (Ouder.Ouder, Ouder.Gewicht) = (Solve.Ouder?.Nummer, Solve.Ouder?.Gewicht ?? 1);
    }

    public async Task<IActionResult> OnPostLidAsync(CancellationToken ct)
    {
        Kies(nameof(Lid));
        var wie = await Lid.Wie.Zoek(collegas, Gebruiker, ModelState, "Lid.Wie", ct);
        return await Verwerk(s => s.VraagAanTafel(wie!.AlsBetrokkene(), Lid.Namens), $"{wie?.Naam} zit nu aan de solvetafel.", "#tafel", ct);
    }

    public async Task<IActionResult> OnPostEigenaarAsync(CancellationToken ct)
    {
        Kies(nameof(Eigenaar));
        var wie = await Eigenaar.Wie.Zoek(collegas, Gebruiker, ModelState, "Eigenaar.Wie", ct);
        return await Verwerk(s => s.DraagOver(wie!.AlsBetrokkene()), $"{wie?.Naam} is nu eigenaar.", "#tafel", ct);
    }

    public Task<IActionResult> OnPostBlokkadeAsync(CancellationToken ct)
    {
        Kies(nameof(Blokkade));
        EisKeuze(Blokkade.Soort is not null, "Blokkade.Soort");
        return Verwerk(s => s.Blokkeer(Blokkade.Soort!.Value, Blokkade.Wat), "Toegevoegd.", "", ct);
    }

    public Task<IActionResult> OnPostMijlpaalAsync(CancellationToken ct)
    {
        Kies(nameof(Mijlpaal));
        return Verwerk(s => s.ZetOpTijdlijn(Mijlpaal.Op, Mijlpaal.Wat), "Staat op de tijdlijn.", "#tijdlijn", ct);
    }

    public Task<IActionResult> OnPostVermeldingAsync(CancellationToken ct)
    {
        Kies(nameof(Vermelding));
        EisKeuze(Vermelding.Plek is not null, "Vermelding.Plek");
        return Verwerk(s => s.Vermeld(Vermelding.Plek!.Value, Vermelding.Op, Vermelding.Wat), "Genoteerd.", "", ct);
    }

    public async Task<IActionResult> OnPostOuderAsync(CancellationToken ct)
    {
        Kies(nameof(Ouder));
        await Laad(SolveRecht.Werken, ct);
        if (!await Probeer(SolveRecht.Werken, () => Dienst.BrengOnder(Gebruiker, Nummer, Ouder.Ouder, Ouder.Gewicht ?? 0, Opdracht, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Opgeslagen.");
        return NaarSolve();
    }

    private void EisKeuze(bool gekozen, string veld)
    {
        if (!gekozen)
        {
            ModelState.AddModelError(veld, "Maak een keuze.");
        }
    }
}
