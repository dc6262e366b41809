using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.Overbruggen;

/// <summary>Wat er in de tussentijd kan.</summary>
public sealed class OverbruggenInvoer
{
    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? VoorWie { get; set; }

    public DateOnly? Vanaf { get; set; }

    public DateOnly? Tot { get; set; }
}
