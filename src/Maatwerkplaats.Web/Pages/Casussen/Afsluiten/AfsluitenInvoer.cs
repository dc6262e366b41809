using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Afsluiten;

/// <summary>Waarom een actie niet meer nodig is.</summary>
public sealed class AfsluitenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
