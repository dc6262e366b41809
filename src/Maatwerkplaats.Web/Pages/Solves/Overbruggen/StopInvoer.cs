using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.Overbruggen;

/// <summary>Waarom het ophoudt.</summary>
public sealed class StopInvoer
{
    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
