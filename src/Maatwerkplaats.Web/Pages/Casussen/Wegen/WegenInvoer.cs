using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Een weg die in de weging moet.</summary>
public sealed class WegenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Omschrijving { get; set; }
}
