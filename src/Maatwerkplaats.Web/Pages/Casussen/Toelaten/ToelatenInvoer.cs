using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Toelaten;

/// <summary>Wie van buiten er meedoet, en als wat.</summary>
public sealed class ToelatenInvoer
{
    /// <summary>Sleutel van iemand van buiten met een account; leeg voor een gast.</summary>
    public Guid? Account { get; set; }

    [StringLength(100, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Naam { get; set; }

    [StringLength(100, ErrorMessage = "Houd de rol korter dan {1} tekens.")]
    public string? Rol { get; set; }

}
