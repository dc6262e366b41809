using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Solves.Verderbrengen;

/// <summary>De nieuwe stand, met het woord terug.</summary>
public sealed class VerderbrengenInvoer
{
    public Solvestand? Stand { get; set; }

    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Uitleg { get; set; }
}
