using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>Counts what a document is made of: lemmas and roots of parts, a word in a heavy section more.</summary>
internal static class Kenmerken
{
    // Whole hundredths add up to the same in any order.
    private const float Eenheid = 100;

    public static IEnumerable<(Veld Veld, string Term, float Aantal)> Tel(Document document, Analyzer analyzer)
    {
        var tellingen = new Dictionary<(Veld Veld, string Term), int>();
        foreach (var sectie in document.Secties)
        {
            var gewicht = (int)MathF.Round(sectie.Gewicht * Eenheid);
            foreach (var term in analyzer.Analyseer(sectie.Tekst))
            {
                if (term.Vorm.IsStopwoord) continue;
                Tel(tellingen, (Veld.Lemma, term.Vorm.Lemma), gewicht);
                foreach (var deel in term.Vorm.Delen) Tel(tellingen, (Veld.Deel, deel.Wortel), gewicht);
            }
        }

        return tellingen.Select(paar => (paar.Key.Veld, paar.Key.Term, paar.Value / Eenheid));
    }

    private static void Tel(Dictionary<(Veld, string), int> tellingen, (Veld, string) kenmerk, int gewicht) =>
        tellingen[kenmerk] = tellingen.GetValueOrDefault(kenmerk) + gewicht;
}
