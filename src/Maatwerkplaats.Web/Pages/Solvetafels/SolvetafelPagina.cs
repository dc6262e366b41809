using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels;

/// <summary>Een bladzijde over één solvetafel: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
public abstract class SolvetafelPagina(Solvetafellezer lezer, Solvetafeldienst dienst, Inzagelog log, TimeProvider klok) : VersiePagina
{
    /// <summary>Nummer van de solvetafel, uit het adres.</summary>
    [BindProperty(SupportsGet = true, Name = "tafel")]
    public string Nummer { get; set; } = "";

    public GelezenSolvetafel Gelezen { get; private set; } = null!;

    public Solvetafelstaat Tafel => Gelezen.Tafel;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public string Adres => $"/solvetafels/{Nummer}";

    protected Solvetafeldienst Dienst { get; } = dienst;

    protected Solvetafellezer Lezer { get; } = lezer;

    /// <summary>Laadt de tafel om te lezen en legt vast dat dat gebeurde.</summary>
    protected async Task Bekijk(SolvetafelRecht recht, CancellationToken ct)
    {
        await Laad(recht, ct);
        await log.Leg(Gebruiker, InzageSoort.SolveBekeken, Tafel.Id, "solvetafel");
        Versie = Tafel.Versie;
    }

    protected virtual async Task Laad(SolvetafelRecht recht, CancellationToken ct) => Gelezen = await Lezer.Lees(Gebruiker, Nummer, recht, ct);

    /// <summary>Doet wat het formulier vraagt en gaat verder; lukt het niet, dan komt het formulier terug met alles wat was getypt.</summary>
    protected async Task<IActionResult> Verwerk(Action<Solvetafel> daad, string bevestiging, string verder, CancellationToken ct)
    {
        await Laad(SolvetafelRecht.Leiden, ct);
        // Een formulier dat alleen iets toevoegt of weghaalt, noemt geen versie: dat botst met niets.
        if (!await Bewaar(() => Dienst.Doe(Gebruiker, Nummer, Versie > 0 ? Opdracht : new(HandelingId), daad, ct)))
        {
            await Laad(SolvetafelRecht.Leiden, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect(verder);
    }
}
