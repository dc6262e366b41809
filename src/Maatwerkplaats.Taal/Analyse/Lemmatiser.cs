using Maatwerkplaats.Taal.Analyse.Stammen;
using Maatwerkplaats.Taal.Woordenlijsten;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>
/// Finds the lemma of a word: in the dictionary, else by its last part when it is a compound, else by stemming; and the
/// roots of its parts, in which <c>terugbetaling</c> and <c>terugbetalen</c> meet.
/// </summary>
public sealed class Lemmatiser(Woordenboek woordenboek, Splitser splitser)
{
    /// <summary>The faces of a folded word.</summary>
    public Woordvorm Ontleed(string woord)
    {
        if (!IsNederlands(woord)) return new(woord, woord, [new(woord, 0, woord.Length)]);
        var delen = splitser.Splits(woord);
        var lemma = Lemma(woord, delen);
        return new(woord, lemma, delen.Count == 1 ? [new(Wortel(lemma), 0, woord.Length)] : Delen(woord, delen));
    }

    private static bool IsNederlands(string woord) => woord.All(c => c is (>= 'a' and <= 'z') or '\'');

    private string Lemma(string woord, IReadOnlyList<Deel> delen)
    {
        if (woordenboek.Zoek(woord) is { } bekend) return bekend.Lemma;
        if (delen.Count > 1) return woord[..delen[^1].Begin] + Lemma(woord[delen[^1].Begin..], [delen[^1]]);
        return woord.Length <= 3 ? woord : KraaijPohlmannStemmer.Stam(woord);
    }

    private Woorddeelvorm[] Delen(string woord, IReadOnlyList<Deel> delen) =>
        [.. delen.Select(deel => new Woorddeelvorm(WortelVanDeel(woord.Substring(deel.Begin, deel.Lengte)), deel.Begin, deel.Lengte))];

    private string WortelVanDeel(string deel) => Wortel(woordenboek.Zoek(deel)?.Lemma ?? deel);

    private static string Wortel(string lemma) => lemma.Length <= 3 ? lemma : KraaijPohlmannStemmer.Stam(lemma);
}
