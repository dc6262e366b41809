using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>
/// A document with its words counted, a word in a heavy section more; terms have no numbers yet. Counts are whole
/// hundredths, so that they add up to the same in any order.
/// </summary>
public sealed class Telling
{
    internal const float Eenheid = 100;

    private Telling(Document document, IReadOnlyDictionary<Woordvorm, int> woorden) => (Document, Woorden) = (document with { Secties = [] }, woorden);

    /// <summary>The document without its texts.</summary>
    internal Document Document { get; }

    internal IReadOnlyDictionary<Woordvorm, int> Woorden { get; }

    /// <summary>Counts a document; the heavy part of indexing, which can be done for many at once.</summary>
    public static Telling Van(Document document, Analyzer analyzer)
    {
        var woorden = new Dictionary<Woordvorm, int>(ReferenceEqualityComparer.Instance as IEqualityComparer<Woordvorm>);
        foreach (var sectie in document.Secties)
        {
            var gewicht = (int)MathF.Round(sectie.Gewicht * Eenheid);
            foreach (var term in analyzer.Analyseer(sectie.Tekst)) woorden[term.Vorm] = woorden.GetValueOrDefault(term.Vorm) + gewicht;
        }

        return new(document, woorden);
    }

    /// <summary>Every term of the document; some may come more than once.</summary>
    public IEnumerable<Opslag.Indexterm> Termen() => Woorden.Keys.SelectMany(Termen);

    /// <summary>The terms a word is found by; of a stop word only the word itself, for between quotes.</summary>
    internal static IEnumerable<Opslag.Indexterm> Termen(Woordvorm vorm)
    {
        yield return new(Veld.Woord, vorm.Woord);
        if (vorm.IsStopwoord) yield break;
        yield return new(Veld.Lemma, vorm.Lemma);
        foreach (var deel in vorm.Delen) yield return new(Veld.Deel, deel.Wortel);
    }
}
