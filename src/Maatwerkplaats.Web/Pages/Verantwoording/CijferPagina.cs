using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Verantwoording;

/// <summary>Een bladzijde met cijfers: dezelfde keuzes, dezelfde toegang.</summary>
[Authorize(Policy = Beleid.Verantwoording)]
[EnableRateLimiting(Limieten.Zoeken)]
public abstract class CijferPagina(Verantwoordingslezer lezer, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public CijferInvoer Invoer { get; set; } = new();

    public Cijferzicht Zicht => Verantwoordingstoegang.Voor(Gebruiker);

    public bool IsBeschermd => Zicht == Cijferzicht.Beschermd;

    /// <summary>De cijfers bij deze keuze; leeg als de keuze niet mag.</summary>
    public Cijferblik? Blik { get; private set; }

    /// <summary>De cijfers van de andere periode, als er wordt vergeleken.</summary>
    public Cijferblik? Vergelijking { get; private set; }

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public Lijsten Lijsten { get; private set; } = null!;

    /// <summary>Maatwerkplaatsen waarvan deze lezer de cijfers kan kiezen.</summary>
    public IReadOnlyList<SelectListItem> Plaatsen =>
        [.. Lijsten.WerkplaatsOpties(Vandaag).Where(p => Zicht != Cijferzicht.EigenPlaatsen || Gebruiker.Werkplaatsen.Contains(p.Value))];

    public IReadOnlyList<SelectListItem> Wetten =>
        [.. Lijsten.Waarden.Where(w => w.Lijst == Lijst.Wet && w.Groep.Length > 0).OrderBy(w => w.Volgorde).Select(w => w.Groep).Distinct().Select(g => new SelectListItem(g, g))];

    public IReadOnlyList<SelectListItem> Onderdelen => Lijsten.GegroepeerdeOpties(Lijst.Onderdeel, Vandaag);

    public IReadOnlyList<SelectListItem> Jaren => [.. Cijferjaar.Keuzes(Vandaag).Select(j => new SelectListItem(Periodenaam.Van(Cijferjaar.Periode(j, Vandaag)), $"{j}"))];

    /// <summary>De keuze in één regel, voor op papier.</summary>
    public string Keuze => string.Join("; ", new[]
    {
        $"Periode: {Periodenaam.Van(Invoer.AlsFilter(IsBeschermd, Vandaag).Periode)}",
        Vergelijking is null ? null : $"vergeleken met {Periodenaam.Van(Vergelijking.Filter.Periode)}",
        string.IsNullOrEmpty(Invoer.Werkplaats) ? null : $"Maatwerkplaats {Lijsten.Label(Invoer.Werkplaats)}",
        string.IsNullOrEmpty(Invoer.Wet) ? null : $"wet: {Invoer.Wet}",
        string.IsNullOrEmpty(Invoer.Onderdeel) ? null : $"inbrenger: {Lijsten.Label(Invoer.Onderdeel)}",
        $"stand van {Vandaag:d MMMM yyyy}",
    }.OfType<string>()) + ".";

    /// <summary>Opent de cijfers; een keuze die niet mag wordt een melding bij het veld.</summary>
    protected async Task Laad(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        if (IsBeschermd)
        {
            Invoer.Jaar ??= Cijferjaar.Keuzes(Vandaag)[0];
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            Blik = await lezer.Open(Gebruiker, Invoer.AlsFilter(IsBeschermd, Vandaag), ct);
            Vergelijking = Invoer.AlsVergelijking(IsBeschermd, Vandaag) is { } ander ? await lezer.Open(Gebruiker, ander, ct) : null;
        }
        catch (RegelOvertreden fout)
        {
            (Blik, Vergelijking) = (null, null);
            ModelState.AddModelError(fout.Regel.Veld ?? "", fout.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
