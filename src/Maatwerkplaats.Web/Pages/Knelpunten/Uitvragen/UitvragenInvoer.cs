using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Uitvragen;

/// <summary>Aan wie inbreng wordt gevraagd.</summary>
public sealed class UitvragenInvoer
{
    [Required(ErrorMessage = "Kies aan wie je het vraagt.")]
    public Uitvraagsoort? Soort { get; set; }

    [StringLength(120, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Namens { get; set; }

    public CollegaKeuze Wie { get; set; } = new() { Label = "Collega met een account" };

    [StringLength(120, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Naam { get; set; }

    [EmailAddress(ErrorMessage = "Dit is geen mailadres.")]
    [StringLength(200, ErrorMessage = "Dit mailadres is te lang.")]
    public string? Email { get; set; }
}
