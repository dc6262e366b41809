using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Sessies.Voorbereiden;

/// <summary>Wat de inbrenger klaarzet.</summary>
public sealed class VoorbereidenInvoer
{
    [StringLength(5_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Verhaal { get; set; }

    [StringLength(5_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? WilClient { get; set; }

    [StringLength(2_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? WieNodig { get; set; }

    [StringLength(5_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Onduidelijk { get; set; }
}
