namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>
/// What is asked. In the text, <c>"tussen aanhalingstekens"</c> is a phrase, <c>-woord</c> must be absent, <c>woord*</c> is
/// the beginning of a word; all other words count for what they are worth.
/// </summary>
/// <param name="Tekst">What the user typed.</param>
public sealed record Zoekvraag(string Tekst)
{
    /// <summary>How many finds are wanted, at most 1,000.</summary>
    public int Top { get; init; } = 20;

    /// <summary>Whether every word must be there, in whatever form.</summary>
    public bool AlleWoorden { get; init; }

    /// <summary>Whether the last word may be unfinished: searching while typing.</summary>
    public bool Typend { get; init; }

    /// <summary>Whether everyday words also seek the official ones.</summary>
    public bool MetBegrippen { get; init; } = true;

    /// <summary>Whether everything is found when no word is sought: to browse, by facets or by date.</summary>
    public bool LeegIsAlles { get; init; }

    /// <summary>Whether the values of the facets are counted over all finds.</summary>
    public bool MetFacetten { get; init; }

    /// <summary>Facet name to the values of which a find must have one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What comes first.</summary>
    public Volgorde Volgorde { get; init; }

    /// <summary>What documents weigh besides the words, by number; only for <see cref="Volgorde.ZwaarsteEerst"/>. Who is not in it weighs nothing.</summary>
    public IReadOnlyDictionary<long, int> Gewichten { get; init; } = new Dictionary<long, int>();
}

/// <summary>The order of finds.</summary>
public enum Volgorde
{
    /// <summary>The highest score first.</summary>
    BestPassend,

    /// <summary>The highest number first.</summary>
    NieuwsteEerst,

    /// <summary>The highest of <see cref="Zoekvraag.Gewichten"/> first, and of equals the highest number.</summary>
    ZwaarsteEerst,
}

/// <summary>A found document with its score; only the order of scores means something.</summary>
public readonly record struct Treffer(long Nummer, double Score);

/// <summary>The answer.</summary>
/// <param name="Treffers">The best finds, best first; equals by number.</param>
/// <param name="Aantal">How many documents hold any of the words (all of them where that was asked).</param>
/// <param name="Facetten">Facet name to values with their counts, most frequent first. Of a facet that is filtered on, the counts without that filter.</param>
/// <param name="Toelichting">What was sought beside the words typed, in plain words.</param>
public sealed record Zoekresultaat(
    IReadOnlyList<Treffer> Treffers,
    int Aantal,
    IReadOnlyDictionary<string, IReadOnlyList<(string Waarde, int Aantal)>> Facetten,
    IReadOnlyList<string> Toelichting)
{
    /// <summary>Whether <see cref="Aantal"/> and the counts may be too high: a phrase was checked in the best finds only.</summary>
    public bool IsSchatting { get; init; }

    /// <summary>Words of the query that are not known, with what was sought instead.</summary>
    public IReadOnlyList<Verbetering> Verbeteringen { get; init; } = [];
}

/// <summary>A word of the query that is neither in the index nor in the dictionary.</summary>
/// <param name="Woord">The word, folded.</param>
/// <param name="Beter">The nearest words, best first; never empty.</param>
public sealed record Verbetering(string Woord, IReadOnlyList<string> Beter);
