using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Verbinden;

/// <summary>Met welke casus, en waarom.</summary>
public sealed class VerbindenInvoer
{
    [StringLength(40, ErrorMessage = "Een nummer ziet eruit als MWP-2026-0042.")]
    public string? Nummer { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Uitleg { get; set; }
}
