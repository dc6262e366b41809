using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bladzijde voor wie is aangemeld. Regels van de methode komen als melding bij het veld terecht.</summary>
public abstract class MaatwerkPagina : PageModel
{
    /// <summary>Wie hier aan het werk is.</summary>
    public Gebruiker Gebruiker => HttpContext.Gebruiker();

    /// <summary>Sleutel van dit formulier: nog eens versturen verandert niets meer.</summary>
    [BindProperty]
    public Guid HandelingId { get; set; } = Guid.CreateVersion7();

    /// <summary>Wat een ander intussen aan hetzelfde deel deed; leeg als er niets botste.</summary>
    public TussentijdsGewijzigd? Botsing { get; private set; }

    /// <summary>Naam van de invoer waarbij meldingen horen; een bladzijde met meer formulieren zet hem op het formulier dat binnenkwam. Leeg als de velden van de bladzijde zelf zijn.</summary>
    protected string Invoernaam { get; set; } = "Invoer";

    /// <summary>Eén regel die de volgende bladzijde toont als bevestiging.</summary>
    [TempData]
    public string? Bevestiging { get; set; }

    /// <summary>
    /// Voert iets uit. Een gebroken regel wordt een melding bij het veld (<see cref="Invoernaam"/>.Veldnaam) of bovenaan; een
    /// botsing komt in <see cref="Botsing"/>. In beide gevallen blijft staan wat was getypt.
    /// </summary>
    /// <returns>Of het is gelukt.</returns>
    protected async Task<bool> Probeer(Func<Task> werk)
    {
        try
        {
            await werk();
            return true;
        }
        catch (RegelOvertreden fout)
        {
            ModelState.AddModelError(fout.Regel.Veld is { } veld ? $"{Invoernaam}.{veld}".TrimStart('.') : "", fout.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (TussentijdsGewijzigd fout)
        {
            Botsing = fout;
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return false;
    }

    /// <summary>
    /// Alleen dit formulier telt: wat in een ander formulier op de bladzijde leeg is of niet klopt, doet nu niet mee. Een formulier
    /// waarvan niets is verstuurd, bindt zonder voorvoegsel; ook die meldingen tellen niet.
    /// </summary>
    /// <param name="formulier">Naam van de invoer; daar horen ook de meldingen bij. Leeg voor een formulier zonder velden.</param>
    protected void Kies(string formulier)
    {
        Invoernaam = formulier;
        foreach (var vreemd in ModelState.Keys.Where(k => formulier.Length == 0 || !k.StartsWith(formulier + ".", StringComparison.Ordinal)).ToArray())
        {
            ModelState.Remove(vreemd);
        }
    }

    /// <summary>De bladzijde opnieuw, met de meldingen en alles wat was getypt.</summary>
    protected PageResult OpnieuwMetFouten()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }
}
