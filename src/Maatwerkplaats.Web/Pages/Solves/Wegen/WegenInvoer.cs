using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Solves.Wegen;

/// <summary>De weging van een solve op het formulier.</summary>
public sealed class WegenInvoer
{
    public Dictionary<Perspectief, string?> Blikken { get; set; } = Enum.GetValues<Perspectief>().ToDictionary(p => p, _ => (string?)null);

    public List<WegInvoer> Wegen { get; set; } = [];

    public static WegenInvoer Van(Solvestaat s) => new()
    {
        Blikken = Enum.GetValues<Perspectief>().ToDictionary(p => p, p => s.Blikken.GetValueOrDefault(p)),
        Wegen = [.. s.Wegen.Select(WegInvoer.Van), .. s.Wegen.Count < SolveRegels.MeesteWegen ? [new WegInvoer()] : Array.Empty<WegInvoer>()],
    };
}

/// <summary>Eén weg op het formulier.</summary>
public sealed class WegInvoer
{
    /// <summary>Leeg voor een weg die er nog niet is.</summary>
    public Guid? Id { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Effecten { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Uitvoerbaarheid { get; set; }

    public Dictionary<Perspectief, Score?> Scores { get; set; } = Enum.GetValues<Perspectief>().ToDictionary(p => p, _ => (Score?)null);

    public static WegInvoer Van(Solveweg weg) => new()
    {
        Id = weg.Id,
        Wat = weg.Wat,
        Effecten = weg.Effecten,
        Uitvoerbaarheid = weg.Uitvoerbaarheid,
        Scores = Enum.GetValues<Perspectief>().ToDictionary(p => p, p => weg.Scores.TryGetValue(p, out var score) ? score : (Score?)null),
    };

    public Solveweg AlsWeg() => new(Id ?? Guid.Empty, Id == Alternatief.Huidig ? "huidig" : Wat ?? "", Effecten, Uitvoerbaarheid)
    {
        Scores = Scores.Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!.Value),
    };
}
