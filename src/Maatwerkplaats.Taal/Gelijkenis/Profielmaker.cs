using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>
/// Makes profiles: the logarithm of how often a term stands in a text, times how rare it is in the index (Salton and
/// Buckley, 1988). Terms the index hardly knows fall away, so a half-typed word does no harm.
/// </summary>
public sealed class Profielmaker(Zoekindex index, Analyzer analyzer, Func<long, Document?> bron)
{
    private const int Bewaard = 5_000;

    // What one document alone says is mostly a name, an amount or a slip; it would only dilute the rest.
    private const int MinsteFrequentie = 2;
    private readonly ConcurrentDictionary<long, Profiel> bekend = new();

    /// <summary>The profile of a document of the index, or null when it is gone.</summary>
    public Profiel? Van(long nummer)
    {
        if (bekend.TryGetValue(nummer, out var profiel)) return profiel;
        if (bron(nummer) is not { } document) return null;
        if (bekend.Count >= Bewaard) bekend.Clear();
        return bekend[nummer] = Maak(document);
    }

    /// <summary>The profile of a text that need not be in the index.</summary>
    public Profiel Maak(Document document)
    {
        var termen = Wegen(document).OrderBy(term => term.Nummer).ToList();
        var norm = MathF.Sqrt(termen.Sum(term => term.Gewicht * term.Gewicht));
        return new([.. termen.Select(term => term.Nummer)], [.. termen.Select(term => term.Gewicht / norm)]);
    }

    /// <summary>Forgets a document that has changed.</summary>
    public void Vergeet(long nummer) => bekend.TryRemove(nummer, out _);

    internal IEnumerable<(Veld Veld, string Term, int Nummer, float Gewicht)> Wegen(Document document)
    {
        foreach (var ((veld, term), aantal) in Kenmerken.Tel(document, analyzer))
        {
            var (nummer, frequentie, documenten) = index.Zeldzaamheid(veld, term);
            if (frequentie < MinsteFrequentie) continue;
            var gewicht = MathF.Log(1 + aantal) * MathF.Log((documenten + 1f) / frequentie);
            if (gewicht > 0) yield return (veld, term, nummer, gewicht);
        }
    }
}
