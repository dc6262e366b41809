using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Afspreken;

/// <summary>Een nieuwe actie.</summary>
public sealed class AfsprekenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }

    /// <summary>Sleutel van iemand die bij de casus hoort.</summary>
    [Required(ErrorMessage = "Kies wie dit doet.")]
    public string? Wie { get; set; }

    public DateOnly? Voor { get; set; }
}
