using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De korte weging: de weg die je voorstelt, één zin en één score per perspectief, en waarom.</summary>
public sealed class KortInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Omschrijving { get; set; }

    /// <summary>Wat elk perspectief laat zien.</summary>
    public Dictionary<Perspectief, string?> Zinnen { get; set; } = [];

    /// <summary>Score van de voorgestelde weg.</summary>
    public Dictionary<Perspectief, Score?> Scores { get; set; } = [];

    /// <summary>Score van de beslissing zoals die nu ligt.</summary>
    public Dictionary<Perspectief, Score?> Nu { get; set; } = [];

    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Afweging { get; set; }
}
