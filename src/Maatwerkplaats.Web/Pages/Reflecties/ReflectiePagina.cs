using System.Globalization;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties;

/// <summary>Een bladzijde over één reflectiegesprek, voor wie erbij hoort; bij het bekijken komt er een regel in het inzagelog.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public abstract class ReflectiePagina(Reflectielezer lezer, Reflectiedienst dienst, Inzagelog log) : MaatwerkPagina
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Nummer van het gesprek, uit het adres.</summary>
    [BindProperty(SupportsGet = true, Name = "reflectie")]
    public string Nummer { get; set; } = "";

    public GelezenReflectie Gelezen { get; private set; } = null!;

    public Reflectiestaat Gesprek => Gelezen.Gesprek;

    public string Adres => $"/reflecties/{Nummer}";

    protected Reflectiedienst Dienst { get; } = dienst;

    protected Reflectielezer Lezer { get; } = lezer;

    public static string Wanneer(Reflectiestaat gesprek) => gesprek.Moment is not { } moment ? ""
        : $"{Kalender.TijdInNederland(moment.Begin).ToString("dddd d MMMM yyyy 'om' HH:mm", Nederlands)} tot {Kalender.TijdInNederland(moment.Eind):HH:mm}";

    protected async Task Bekijk(ReflectieRecht recht, CancellationToken ct)
    {
        await Laad(recht, ct);
        await log.Leg(Gebruiker, InzageSoort.ReflectieBekeken, Gesprek.Id);
    }

    protected virtual async Task Laad(ReflectieRecht recht, CancellationToken ct) => Gelezen = await Lezer.Lees(Gebruiker, Nummer, recht, ct);

    /// <summary>Doet wat het formulier vraagt en gaat verder; lukt het niet, dan komt het formulier terug met alles wat was getypt.</summary>
    protected async Task<IActionResult> Verwerk(ReflectieRecht recht, Func<Task> daad, string bevestiging, string verder, CancellationToken ct)
    {
        await Laad(recht, ct);
        if (!ModelState.IsValid || !await Probeer(daad))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect(verder);
    }

    protected Task<IActionResult> Verwerk(ReflectieRecht recht, Action<Reflectiegesprek> daad, string bevestiging, string verder, CancellationToken ct) =>
        Verwerk(recht, () => Dienst.Doe(Gebruiker, Nummer, recht, new(HandelingId), daad, ct), bevestiging, verder, ct);
}
