using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves;

/// <summary>Een bladzijde over één solve: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
public abstract class SolvePagina(Solvelezer lezer, Solvedienst dienst, Inzagelog log, TimeProvider klok) : VersiePagina
{
    /// <summary>Nummer van de solve, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public GelezenSolve Gelezen { get; private set; } = null!;

    public Solvestaat Solve => Gelezen.Solve;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    protected Solvedienst Dienst { get; } = dienst;

    /// <summary>Laadt de solve om te lezen en legt vast dat dat gebeurde.</summary>
    protected async Task Bekijk(SolveRecht recht, CancellationToken ct)
    {
        await Laad(recht, ct);
        await log.Leg(Gebruiker, InzageSoort.SolveBekeken, Solve.Id);
        Versie = Solve.Versie;
    }

    protected async Task Laad(SolveRecht recht, CancellationToken ct) => Gelezen = await lezer.Lees(Gebruiker, Nummer, recht, ct);

    /// <summary>Doet iets met de solve; lukt het niet, dan is zij opnieuw geladen en staat <see cref="VersiePagina.Versie"/> op de nieuwe stand.</summary>
    protected async Task<bool> Probeer(SolveRecht recht, Func<Task> daad, CancellationToken ct)
    {
        var gelukt = await Bewaar(daad);
        if (!gelukt)
        {
            await Laad(recht, ct);
        }

        return gelukt;
    }

    /// <summary>Doet wat het formulier vraagt en gaat terug naar de solve; lukt het niet, dan komt het formulier terug met alles wat was getypt.</summary>
    protected async Task<IActionResult> Verwerk(Action<Solve> daad, string bevestiging, string plek, CancellationToken ct, Func<Task>? vulAan = null)
    {
        await Laad(SolveRecht.Werken, ct);
        if (!await Probeer(SolveRecht.Werken, () => Dienst.Doe(Gebruiker, Nummer, SolveRecht.Werken, Opdracht, daad, ct), ct))
        {
            await (vulAan?.Invoke() ?? Task.CompletedTask);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return NaarSolve(plek);
    }

    protected RedirectResult NaarSolve(string plek = "") => Redirect($"/solves/{Nummer}{(plek.StartsWith('#') ? plek : plek.Length > 0 ? "/" + plek : "")}");
}
