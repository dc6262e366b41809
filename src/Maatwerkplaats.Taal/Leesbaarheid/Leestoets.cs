using System.Text.RegularExpressions;
using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Leesbaarheid;

/// <summary>
/// Looks how easily a Dutch text reads, against what is usual for level B1: short sentences and everyday words. It counts and
/// points; whether a long sentence or a hard word is needed, the writer decides.
/// </summary>
public static partial class Leestoets
{
    /// <summary>A sentence of more words than this is long.</summary>
    public const int LangsteZin = 20;

    /// <summary>An average of more words a sentence than this makes a text heavy.</summary>
    public const int HoogsteGemiddelde = 12;

    /// <summary>Looks at a text.</summary>
    /// <param name="regels">Plain text: each paragraph, item of a list, heading and cell of a table on its own.</param>
    public static Leesuitslag Kijk(IEnumerable<string> regels)
    {
        var zinnen = regels.SelectMany(regel => Zinseinde().Split(regel)).Select(zin => new Zinsmaat(zin.Trim(), Tokenizer.Tokens(zin).Count())).Where(zin => zin.Woorden > 0).ToList();
        return new(
            zinnen.Count,
            zinnen.Count == 0 ? 0 : zinnen.Average(zin => zin.Woorden),
            [.. zinnen.Where(zin => zin.Woorden > LangsteZin).OrderByDescending(zin => zin.Woorden)],
            [.. zinnen.SelectMany(zin => Moeilijkewoorden.In(zin.Tekst)).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Woord, StringComparer.Ordinal).Select(g => new Woordvondst(g.Key.Woord, g.Key.Makkelijker, g.Count()))]);
    }

    // A colon or semicolon ends a thought too: what follows can be read by itself.
    [GeneratedRegex(@"(?<=[.!?:;][""”’)\]]*)\s+")]
    private static partial Regex Zinseinde();
}

/// <summary>How a text reads.</summary>
/// <param name="Zinnen">How many sentences there are.</param>
/// <param name="Gemiddeld">Words in a sentence, on average.</param>
/// <param name="LangeZinnen">Sentences of more than <see cref="Leestoets.LangsteZin"/> words, the longest first.</param>
/// <param name="Woorden">Hard words with an easier one, the most frequent first.</param>
public sealed record Leesuitslag(int Zinnen, double Gemiddeld, IReadOnlyList<Zinsmaat> LangeZinnen, IReadOnlyList<Woordvondst> Woorden)
{
    /// <summary>Whether there is nothing to point at.</summary>
    public bool LeestMakkelijk => LangeZinnen.Count == 0 && Woorden.Count == 0 && Gemiddeld <= Leestoets.HoogsteGemiddelde;
}

/// <summary>A sentence and how many words it has.</summary>
public sealed record Zinsmaat(string Tekst, int Woorden);

/// <summary>A hard word, what may replace it, and how often it stands there.</summary>
public sealed record Woordvondst(string Woord, string Makkelijker, int Aantal);
