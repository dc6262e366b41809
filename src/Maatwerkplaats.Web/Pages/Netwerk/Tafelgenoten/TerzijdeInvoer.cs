using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Netwerk.Tafelgenoten;

/// <summary>Waarom iemand hier niet nodig is.</summary>
public sealed class TerzijdeInvoer
{
    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
