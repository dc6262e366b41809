using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Buiten.Aanmelden;

/// <summary>Het formulier voor wie geen account heeft.</summary>
public sealed class AanmeldenInvoer
{
    public const int LangsteTekst = 5_000;

    public BuitenRol? Rol { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Buikpijn { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gewenst { get; set; }

    [StringLength(100, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Naam { get; set; }

    [StringLength(30, ErrorMessage = "Houd het nummer korter dan {1} tekens.")]
    public string? Telefoon { get; set; }

    [StringLength(200, ErrorMessage = "Houd het adres korter dan {1} tekens.")]
    public string? Email { get; set; }

    public string? Bsn { get; set; }

    public bool Spoed { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? UrgentieReden { get; set; }

    public string? Werkplaats { get; set; }

    public BuitenAanmelding AlsAanmelding() => new(Rol, Naam, Telefoon, Email, Buikpijn, Gewenst, Bsn, Spoed, UrgentieReden, Werkplaats);
}
