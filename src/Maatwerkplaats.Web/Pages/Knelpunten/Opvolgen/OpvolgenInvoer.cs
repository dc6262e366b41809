using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Knelpunten;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Opvolgen;

/// <summary>Nieuws over een knelpunt uit een verzonden brief.</summary>
public sealed class OpvolgenInvoer
{
    [Required(ErrorMessage = "Kies hoe het ervoor staat.")]
    public Knelpuntstatus? Status { get; set; }

    public DateOnly? Op { get; set; }

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Bron { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Toelichting { get; set; }
}
