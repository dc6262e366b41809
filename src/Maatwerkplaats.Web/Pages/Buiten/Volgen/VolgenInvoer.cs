using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Buiten.Volgen;

/// <summary>De code, en de reden als iemand de melding intrekt.</summary>
public sealed class VolgenInvoer
{
    public string? Code { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
