using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Verzenden;

/// <summary>Hoe de brief is verzonden.</summary>
public sealed class VerzendenInvoer
{
    public DateOnly? Op { get; set; }

    [StringLength(100, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Kenmerk { get; set; }

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Aan { get; set; }
}
