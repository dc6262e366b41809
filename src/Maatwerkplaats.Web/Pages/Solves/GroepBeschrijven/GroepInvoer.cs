using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.GroepBeschrijven;

/// <summary>Wie onder een maatregel voor een groep valt.</summary>
public sealed class GroepInvoer
{
    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Criteria { get; set; }

    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Datavraag { get; set; }

    public int? Geschat { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Afmelden { get; set; }
}
