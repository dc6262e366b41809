namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>What a segment must do for one query.</summary>
/// <param name="Termen">The terms that score, with their weights.</param>
/// <param name="Verplicht">Groups of terms of each of which a find must have one.</param>
/// <param name="Uitgesloten">Groups of terms of which a find has none.</param>
/// <param name="Alles">Whether every document is a find, without a score.</param>
/// <param name="Gewichten">What documents weigh, by number; for <see cref="Volgorde.ZwaarsteEerst"/>.</param>
internal sealed record Opdracht(
    IReadOnlyList<(int Term, int Gewicht)> Termen,
    IReadOnlyList<IReadOnlyList<int>> Verplicht,
    IReadOnlyList<IReadOnlyList<int>> Uitgesloten,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Filters,
    bool Alles,
    bool MetFacetten,
    Volgorde Volgorde,
    IReadOnlyDictionary<long, int> Gewichten,
    int Top)
{
    /// <summary>All terms whose postings are read, ascending.</summary>
    public int[] TeLezen { get; } =
        [.. Termen.Select(term => term.Term).Concat(Verplicht.SelectMany(groep => groep)).Concat(Uitgesloten.SelectMany(groep => groep)).Distinct().Order()];
}

/// <summary>What a segment found.</summary>
internal sealed record Deeluitslag(Besten Beste, int Aantal, Facettellers? Facetten);
