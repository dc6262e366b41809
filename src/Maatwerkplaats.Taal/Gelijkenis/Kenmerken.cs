using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>Counts what a document is made of: lemmas and roots of parts, a word in a heavy section more.</summary>
internal static class Kenmerken
{
    public static Dictionary<(Veld Veld, string Term), float> Tel(Document document, Analyzer analyzer)
    {
        var tellingen = new Dictionary<(Veld, string), float>();
        foreach (var sectie in document.Secties)
        {
            foreach (var term in analyzer.Analyseer(sectie.Tekst))
            {
                if (term.Vorm.IsStopwoord) continue;
                Tel(tellingen, (Veld.Lemma, term.Vorm.Lemma), sectie.Gewicht);
                foreach (var deel in term.Vorm.Delen) Tel(tellingen, (Veld.Deel, deel.Wortel), sectie.Gewicht);
            }
        }

        return tellingen;
    }

    private static void Tel(Dictionary<(Veld, string), float> tellingen, (Veld, string) kenmerk, float gewicht) =>
        tellingen[kenmerk] = tellingen.GetValueOrDefault(kenmerk) + gewicht;
}
