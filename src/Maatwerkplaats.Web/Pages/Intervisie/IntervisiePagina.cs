using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie;

/// <summary>Een bladzijde over één groep: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public abstract class IntervisiePagina(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : VersiePagina
{
    /// <summary>Nummer van de groep, uit het adres.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string Nummer { get; set; } = "";

    public GelezenGroep Gelezen { get; protected set; } = null!;

    /// <summary>De groep zelf; alleen op een bladzijde voor leden.</summary>
    public Intervisiestaat Groep => Gelezen.Groep!;

    public string Adres => $"/intervisie/{Nummer}";

    /// <summary>Moment in UTC waarop de bladzijde is gemaakt.</summary>
    public DateTime Nu { get; } = klok.Nu();

    protected Intervisiedienst Dienst { get; } = dienst;

    protected Intervisielezer Lezer { get; } = lezer;

    /// <summary>Laadt de groep voor een lid en legt vast dat die keek.</summary>
    protected async Task Bekijk(CancellationToken ct)
    {
        await Laad(ct);
        await log.Leg(Gebruiker, InzageSoort.IntervisieBekeken, Groep.Id);
        Versie = Groep.Versie;
    }

    protected virtual async Task Laad(CancellationToken ct) => Gelezen = await Lezer.LeesAlsLid(Gebruiker, Nummer, ct);

    /// <summary>Doet wat het formulier vraagt en gaat verder; lukt het niet, dan komt het formulier terug met alles wat was getypt.</summary>
    protected async Task<IActionResult> Verwerk(Func<Opdracht, Task> daad, string bevestiging, string verder, CancellationToken ct)
    {
        // Een formulier dat alleen iets toevoegt of weghaalt, noemt geen versie: dat botst met niets.
        if (!await Bewaar(() => daad(Versie > 0 ? Opdracht : new(HandelingId))))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect(verder);
    }

    /// <summary>Hetzelfde voor een tekst die anderen lezen: eerst kijken of er iemand te herkennen is.</summary>
    protected async Task<IActionResult> Verwerk(DeeltekstInvoer invoer, IReadOnlyList<string> twijfels, Func<Opdracht, Task> daad, string bevestiging, string verder, CancellationToken ct)
    {
        await Laad(ct);
        return twijfels.Count > 0 && invoer.Tekst is not null ? Page() : await Verwerk(daad, bevestiging, verder, ct);
    }
}
