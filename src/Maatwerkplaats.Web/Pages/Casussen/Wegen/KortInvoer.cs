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

    /// <summary>De score die voor alle drie de perspectieven geldt.</summary>
    public Totaalscore? Totaal { get; set; }

    /// <summary>Score van de voorgestelde weg per perspectief, als die verschilt.</summary>
    public Dictionary<Perspectief, Score?> Scores { get; set; } = [];

    /// <summary>Score van de beslissing zoals die nu ligt.</summary>
    public Dictionary<Perspectief, Score?> Nu { get; set; } = [];

    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Afweging { get; set; }

    /// <summary>De score van dit perspectief; leeg als die niet is gekozen.</summary>
    public Score? ScoreVan(Perspectief perspectief) => Totaal switch
    {
        Totaalscore.Voldoende => Score.Voldoende,
        Totaalscore.Goed => Score.Goed,
        _ => Scores.GetValueOrDefault(perspectief),
    };

    /// <summary>Eén keuze als alle drie de scores gelijk en minstens voldoende zijn; anders de scores per perspectief.</summary>
    public void NeemOver(IReadOnlyDictionary<Perspectief, Score?> scores)
    {
        Totaal = scores.Values.Distinct().ToArray() switch
        {
            [Score.Voldoende] => Totaalscore.Voldoende,
            [Score.Goed] => Totaalscore.Goed,
            [null] => null,
            _ => Totaalscore.Verschilt,
        };
        Scores = Totaal == Totaalscore.Verschilt ? new(scores) : [];
    }
}

/// <summary>Hoe de weg er in één oogopslag voor staat.</summary>
public enum Totaalscore
{
    [Display(Name = "Van alle drie de kanten voldoende")] Voldoende,
    [Display(Name = "Van alle drie de kanten goed")] Goed,
    [Display(Name = "Het verschilt, of is ergens onvoldoende")] Verschilt,
}
