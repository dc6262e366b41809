using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>A document that is like another, how much (0 to 1), and why in plain Dutch.</summary>
public sealed record Gelijke(long Nummer, double Score, IReadOnlyList<string> Waarom);

/// <summary>
/// Finds the documents most like a text, finished or half typed: the heaviest terms fetch candidates from the index, the
/// cosine of all terms puts them in order.
/// </summary>
public sealed class Vergelijker(Zoekindex index, Analyzer analyzer, Profielmaker profielen, Func<long, Document?> bron)
{
    // In a small register every term may ask along and many candidates are weighed again; in a large one the heaviest
    // terms say enough, and fetching and reading the texts of candidates would cost the most.
    private const int KleinRegister = 5_000;
    private const int Zoektermen = 24;
    private const int Kandidaten = 60;
    private const int KandidatenUitVeel = 20;

    /// <summary>The most alike documents, best first; the text itself, when it is in the index, among them.</summary>
    public IReadOnlyList<Gelijke> Vergelijk(Document tekst, int top)
    {
        var redenen = new Redenen(tekst, analyzer, index);
        return [.. Rangschik(tekst, top).Select(treffer => new Gelijke(treffer.Nummer, treffer.Score, bron(treffer.Nummer) is { } ander ? redenen.Met(ander) : []))];
    }

    /// <summary>The same without the reasons, which cost more than the ranking.</summary>
    public IReadOnlyList<Treffer> Rangschik(Document tekst, int top)
    {
        var profiel = profielen.Maak(tekst);
        return [.. Kandidaat(tekst, Math.Max(index.Aantal <= KleinRegister ? Kandidaten : KandidatenUitVeel, top))
            .AsParallel().Select(nummer => new Treffer(nummer, profielen.Van(nummer)?.Cosinus(profiel) ?? 0)).AsSequential()
            .Where(treffer => treffer.Score > 0)
            .OrderByDescending(treffer => treffer.Score).ThenBy(treffer => treffer.Nummer)
            .Take(top)];
    }

    private List<long> Kandidaat(Document tekst, int aantal)
    {
        var termen = profielen.Wegen(tekst).OrderByDescending(term => term.Gewicht).ThenBy(term => term.Nummer);
        var gekozen = index.Aantal <= KleinRegister ? termen : termen.Take(Zoektermen);
        // The index multiplies by rarity itself; what is left to say is how often the term stands here.
        return [.. index.ZoekWijzen(gekozen.Select(term => (term.Veld, term.Term, term.Gewicht / 4)), aantal).Select(treffer => treffer.Nummer)];
    }
}
