using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.StapAfspreken;

/// <summary>Een volgende stap.</summary>
public sealed class StapAfsprekenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gedaan { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }

    public DateOnly? Voor { get; set; }
}
