using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Terugblikken;

/// <summary>Een bladzijde met de cijfers uit de terugblikken: dezelfde keuze van een halfjaar, dezelfde toegang.</summary>
[Authorize(Policy = Beleid.Verantwoording)]
[EnableRateLimiting(Limieten.Zoeken)]
public abstract class TerugblikcijferPagina(Terugbliklezer lezer) : MaatwerkPagina
{
    /// <summary>Het gekozen halfjaar, als "2026-1"; leeg voor het laatste.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Halfjaar { get; set; }

    /// <summary>Leeg als de keuze niet mag.</summary>
    public Terugblikcijfers? Cijfers { get; private set; }

    /// <summary>Leest de cijfers; een keuze die niet mag wordt een melding bij het veld.</summary>
    protected async Task Laad(CancellationToken ct)
    {
        Invoernaam = "";
        await Probeer(async () => Cijfers = await lezer.Lees(Gebruiker, Gekozen(), ct));
    }

    private Halfjaar? Gekozen() => string.IsNullOrEmpty(Halfjaar) ? null
        : Halfjaar.Split('-') is [var jaar, var helft] && int.TryParse(jaar, out var j) && int.TryParse(helft, out var h) ? new Halfjaar(j, h) : default(Halfjaar);
}
