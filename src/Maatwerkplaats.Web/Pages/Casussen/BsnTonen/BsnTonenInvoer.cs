using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.BsnTonen;

/// <summary>Waarom iemand het BSN wil zien.</summary>
public sealed class BsnTonenInvoer
{
    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
