using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Iemand ziet het anders, en waarom.</summary>
public sealed class AndersInvoer
{
    [StringLength(150, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wie { get; set; }

    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
