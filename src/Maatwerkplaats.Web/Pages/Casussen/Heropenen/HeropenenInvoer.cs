using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Heropenen;

/// <summary>Waarom de casus weer open moet.</summary>
public sealed class HeropenenInvoer
{
    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
