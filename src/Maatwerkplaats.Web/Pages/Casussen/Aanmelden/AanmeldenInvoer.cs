using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Pages.Casussen.Aanmelden;

/// <summary>Wat er op het aanmeldformulier staat. Alleen de eerste twee velden zijn nodig.</summary>
public sealed class AanmeldenInvoer
{
    public const int LangsteTekst = 10_000;

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Buikpijn { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gewenst { get; set; }

    [StringLength(120, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Titel { get; set; }

    public string? Bsn { get; set; }

    public bool Spoed { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? UrgentieReden { get; set; }

    public List<string> Wetten { get; set; } = [];

    public List<string> Niveaus { get; set; } = [];

    public List<GewensteHulp> Hulp { get; set; } = [];

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? EersteWeging { get; set; }

    public string? Werkplaats { get; set; }

    public bool Namens { get; set; }

    public Kanaal NamensKanaal { get; set; } = Kanaal.Telefoon;

    [StringLength(100, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? NamensNaam { get; set; }

    [StringLength(100, ErrorMessage = "Houd de functie korter dan {1} tekens.")]
    public string? NamensFunctie { get; set; }

    public string? NamensOnderdeel { get; set; }

    /// <summary>Antwoorden van de routekaart, als "vraag|antwoord".</summary>
    public List<string> Routekaart { get; set; } = [];

    public Aanmelding AlsAanmelding() => new(Buikpijn, Gewenst)
    {
        Titel = Titel,
        Bsn = Bsn,
        Urgentie = Spoed ? Urgentie.Spoed : Urgentie.Gewoon,
        UrgentieReden = UrgentieReden,
        Kenmerken = new() { Wetten = Wetten, Niveaus = Niveaus },
        Hulp = Hulp,
        EersteWeging = EersteWeging,
        Routekaart = Zelftest(),
        Werkplaats = Werkplaats,
        Kanaal = Namens ? NamensKanaal : Kanaal.Zelf,
        Namens = Namens ? new Betrokkene(null, NamensNaam!.Trim(), NamensFunctie?.Trim() ?? "", NamensOnderdeel ?? "") : null,
    };

    /// <summary>De antwoorden van de routekaart die echt uit de routekaart komen.</summary>
    public IReadOnlyList<RoutekaartAntwoord> Zelftest() => RoutekaartVragen.Herken(
        Routekaart.Select(r => r.Split('|', 2)).Where(r => r.Length == 2).Select(r => new RoutekaartAntwoord(r[0], r[1])));
}
