using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>A document as it stands in the index: its terms with their impacts, and its facets.</summary>
internal sealed record Documentbeeld(long Nummer, IReadOnlyList<(int Term, byte Impact)> Termen, IReadOnlyDictionary<string, IReadOnlyList<string>> Facetten)
{
    /// <summary>Numbers and weighs the words of a document; one document after another, so that numbers do not depend on chance.</summary>
    public static Documentbeeld Van(Document document, Dictionary<string, float>[] velden, Lexicon lexicon) =>
        new(document.Nummer, [.. Wegen(velden, lexicon)], document.Facetten);

    /// <summary>Counts the words of a document per field, a word in a heavy section more.</summary>
    public static Dictionary<string, float>[] Tel(Document document, Analyzer analyzer)
    {
        var woorden = new Dictionary<Woordvorm, float>(ReferenceEqualityComparer.Instance as IEqualityComparer<Woordvorm>);
        foreach (var sectie in document.Secties)
        {
            foreach (var term in analyzer.Analyseer(sectie.Tekst)) woorden[term.Vorm] = woorden.GetValueOrDefault(term.Vorm) + sectie.Gewicht;
        }

        return Tel(woorden);
    }

    private static Dictionary<string, float>[] Tel(Dictionary<Woordvorm, float> woorden)
    {
        Dictionary<string, float>[] velden = [new(woorden.Count), new(woorden.Count), new(woorden.Count)];
        foreach (var (vorm, aantal) in woorden)
        {
            Tel(velden[(int)Veld.Woord], vorm.Woord, aantal);
            // Stop words are found between quotes only; for that the word itself will do.
            if (vorm.IsStopwoord) continue;
            Tel(velden[(int)Veld.Lemma], vorm.Lemma, aantal);
            foreach (var deel in vorm.Delen) Tel(velden[(int)Veld.Deel], deel.Wortel, aantal);
        }

        return velden;
    }

    private static void Tel(Dictionary<string, float> veld, string woord, float aantal) => veld[woord] = veld.GetValueOrDefault(woord) + aantal;

    private static IEnumerable<(int Term, byte Impact)> Wegen(Dictionary<string, float>[] velden, Lexicon lexicon)
    {
        for (var veld = Veld.Woord; veld <= Veld.Deel; veld++)
        {
            var tellingen = velden[(int)veld];
            var lengte = tellingen.Values.Sum();
            foreach (var (woord, aantal) in tellingen) yield return (lexicon.Nummer(veld, woord), Weging.Impact(veld, aantal, lengte));
        }
    }
}
