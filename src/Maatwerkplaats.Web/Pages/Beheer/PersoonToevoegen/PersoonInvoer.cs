using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Pages.Beheer.PersoonToevoegen;

/// <summary>De gegevens van een persoon, zoals ingevuld.</summary>
public sealed class PersoonInvoer
{
    [StringLength(100, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Naam { get; set; }

    [StringLength(100, ErrorMessage = "Houd de functie korter dan {1} tekens.")]
    public string? Functie { get; set; }

    public string? Onderdeel { get; set; }

    [StringLength(80, ErrorMessage = "Houd de standplaats korter dan {1} tekens.")]
    public string? Standplaats { get; set; }

    public string? Email { get; set; }

    public bool Extern { get; set; }

    public static PersoonInvoer Van(Persoon persoon) => new()
    {
        Naam = persoon.Naam,
        Functie = persoon.Functie,
        Onderdeel = persoon.Onderdeel,
        Standplaats = persoon.Standplaats,
        Email = persoon.Email,
        Extern = persoon.Extern,
    };

    public Persoonsgegevens AlsGegevens() => new(Naam, Functie, Onderdeel, Standplaats, Email, Extern);
}
