using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Intrekken;

/// <summary>Waarom de casus wordt ingetrokken.</summary>
public sealed class IntrekkenInvoer
{
    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
