using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Web.Pages.Casussen.Aanmelden;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Gelijken;

/// <summary>Wat er te vergelijken is; de velden heten als op het aanmeldformulier, zodat dat ze zo kan sturen.</summary>
public sealed class GelijkenInvoer
{
    [StringLength(AanmeldenInvoer.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Buikpijn { get; set; }

    [StringLength(AanmeldenInvoer.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gewenst { get; set; }

    [StringLength(AanmeldenInvoer.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Titel { get; set; }

    public List<string> Wetten { get; set; } = [];

    /// <summary>Alles achter elkaar, om te herkennen of er al een solve voor loopt.</summary>
    public string AlsTekst() => $"{Titel} {Buikpijn} {Gewenst}";

    public Uitspraakinhoud AlsStof() => Vergelijkstof.Van(Buikpijn, Gewenst, Titel, Wetten.Take(20));
}
