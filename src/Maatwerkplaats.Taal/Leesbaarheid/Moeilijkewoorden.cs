using System.Collections.Frozen;
using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Leesbaarheid;

/// <summary>The words of officials with everyday words for them, from <c>moeilijk.txt</c>; a word is known in each of its forms.</summary>
internal static class Moeilijkewoorden
{
    private static readonly Lazy<Moeilijkewoordenlijst> Lijst = new(Lees);

    /// <summary>The hard words of a sentence, in order; one that stands there twice comes twice.</summary>
    public static IEnumerable<Moeilijkwoord> In(string zin)
    {
        var woorden = Tokenizer.Tokens(zin).Select(token => zin.Substring(token.Begin, token.Lengte).ToLowerInvariant()).ToArray();
        for (var i = 0; i < woorden.Length; i++)
        {
            if (Lijst.Value.Reeksen.FirstOrDefault(r => woorden.AsSpan(i).StartsWith(r.Delen)).Woord is { } reeks) yield return reeks;
            else if (Lijst.Value.Enkel.TryGetValue(woorden[i], out var precies)) yield return precies;
            else if (Grondvorm(woorden[i]) is var lemma && Lijst.Value.Enkel.TryGetValue(lemma, out var gevonden)) yield return gevonden;
            else if (lemma != woorden[i] && Lijst.Value.Werkwoorden.TryGetValue(lemma, out var vervoegd)) yield return vervoegd;
        }
    }

    private static string Grondvorm(string woord) => Analyzer.Standaard.Woord(woord).Lemma;

    private static Moeilijkewoordenlijst Lees()
    {
        var woorden = Bronbestand.Lees("moeilijk.txt").Select(regel => regel.Split('\t')).Select(delen => new Moeilijkwoord(delen[0], delen[1])).ToArray();
        return new(
            woorden.Where(w => !w.Woord.Contains(' ')).ToFrozenDictionary(w => w.Woord),
            woorden.Where(w => w.IsWerkwoord).DistinctBy(w => Grondvorm(w.Woord)).ToFrozenDictionary(w => Grondvorm(w.Woord)),
            [.. woorden.Where(w => w.Woord.Contains(' ')).Select(w => (w.Woord.Split(' '), w)).OrderByDescending(r => r.Item1.Length)]);
    }

    /// <param name="Enkel">By the word itself.</param>
    /// <param name="Werkwoorden">By the lemma, which of a verb is its stem; the bare stem may be a noun (<c>verzoek</c>) and does not count.</param>
    /// <param name="Reeksen">Words that belong together, the longest first.</param>
    private sealed record Moeilijkewoordenlijst(
        FrozenDictionary<string, Moeilijkwoord> Enkel, FrozenDictionary<string, Moeilijkwoord> Werkwoorden, IReadOnlyList<(string[] Delen, Moeilijkwoord Woord)> Reeksen);
}

/// <summary>A hard word and what may replace it.</summary>
internal sealed record Moeilijkwoord(string Woord, string Makkelijker)
{
    /// <summary>An infinitive is replaced by an infinitive: <c>verstrekken</c> by <c>geven</c>, but <c>aangezien</c> by <c>omdat</c>.</summary>
    public bool IsWerkwoord => !Woord.Contains(' ') && Woord.EndsWith("en", StringComparison.Ordinal) && Makkelijker.EndsWith('n');
}
