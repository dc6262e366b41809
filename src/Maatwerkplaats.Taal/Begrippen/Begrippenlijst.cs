using System.Collections.Frozen;
using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Begrippen;

/// <summary>
/// Which official words everyday words stand for, as people wrote it down. <c>a = b</c> are words for one thing;
/// <c>a =&gt; b, c*0.4</c> leads from left to right, with a weight from 0 to 1 where the usual one does not fit.
/// </summary>
public sealed class Begrippenlijst
{
    private const float Gelijk = 0.8f;
    private const float Verwant = 0.6f;
    private const int LangsteBegrip = 4;
    private static readonly Lazy<Begrippenlijst> Ingebouwd = new(() => Lees(Bronbestand.Lees("begrippen.txt"), Analyzer.Standaard));
    private readonly FrozenDictionary<string, IReadOnlyList<Begripsdoel>> doelen;

    private Begrippenlijst(Dictionary<string, List<Begripsdoel>> doelen) =>
        this.doelen = doelen.ToFrozenDictionary(paar => paar.Key, paar => (IReadOnlyList<Begripsdoel>)paar.Value);

    /// <summary>The list that comes with the product.</summary>
    public static Begrippenlijst Standaard => Ingebouwd.Value;

    /// <summary>No concepts at all.</summary>
    public static Begrippenlijst Leeg { get; } = new([]);

    /// <summary>How many words and expressions lead somewhere.</summary>
    public int Aantal => doelen.Count;

    /// <summary>Reads a list, a line a concept; a line that is neither of the two kinds is refused with its text.</summary>
    /// <exception cref="FormatException">A line has no <c>=</c> or an empty side.</exception>
    public static Begrippenlijst Lees(IEnumerable<string> regels, Analyzer analyzer)
    {
        var doelen = new Dictionary<string, List<Begripsdoel>>();
        foreach (var regel in regels)
        {
            foreach (var (bron, doel) in Begripsregel.Lees(regel, Gelijk, Verwant)) Voegtoe(doelen, Sleutel(bron, analyzer), doel);
        }

        return new(doelen);
    }

    /// <summary>The concepts among the words of a query, a longer expression before the words in it.</summary>
    public IReadOnlyList<Begripsvondst> Vind(IReadOnlyList<Woordvorm> woorden)
    {
        var vondsten = new List<Begripsvondst>();
        for (var begin = 0; begin < woorden.Count; begin++)
        {
            for (var lengte = Math.Min(LangsteBegrip, woorden.Count - begin); lengte > 0; lengte--)
            {
                var stuk = woorden.Skip(begin).Take(lengte).ToList();
                if (!doelen.TryGetValue(string.Join(' ', stuk.Select(vorm => vorm.Lemma)), out var gevonden)) continue;
                vondsten.Add(new(string.Join(' ', stuk.Select(vorm => vorm.Woord)), [.. stuk.Select(vorm => vorm.Woord)], gevonden));
                begin += lengte - 1;
                break;
            }
        }

        return vondsten;
    }

    private static string Sleutel(string tekst, Analyzer analyzer) => string.Join(' ', analyzer.Analyseer(tekst).Select(term => term.Vorm.Lemma));

    private static void Voegtoe(Dictionary<string, List<Begripsdoel>> doelen, string sleutel, Begripsdoel doel)
    {
        if (!doelen.TryGetValue(sleutel, out var lijst)) doelen[sleutel] = lijst = [];
        if (!lijst.Exists(ander => ander.Tekst == doel.Tekst)) lijst.Add(doel);
    }
}

/// <summary>What a concept leads to, and how much that counts beside the word typed.</summary>
public sealed record Begripsdoel(string Tekst, float Gewicht);

/// <summary>A concept found in a query: the expression, its words, and what is sought as well.</summary>
public sealed record Begripsvondst(string Bron, IReadOnlyList<string> Woorden, IReadOnlyList<Begripsdoel> Doelen);
