using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Wijzigen;

/// <summary>Waarom een zitting niet doorgaat.</summary>
public sealed class AfzeggenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
