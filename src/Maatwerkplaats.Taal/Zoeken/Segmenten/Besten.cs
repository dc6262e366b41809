namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Keeps the best finds: the highest ranks, and of equals the lowest numbers.</summary>
internal sealed class Besten(int hoogstens)
{
    private readonly PriorityQueue<(long Rang, int Score, long Nummer), (long Rang, long Omgekeerd)> rij = new();

    /// <summary>A find of no higher rank than this cannot get in any more, when finds come in the order of their numbers.</summary>
    public long Drempel { get; private set; } = hoogstens == 0 ? long.MaxValue : long.MinValue;

    public void Voegtoe(long rang, int score, long nummer)
    {
        if (rij.Count < hoogstens) rij.Enqueue((rang, score, nummer), (rang, -nummer));
        else rij.EnqueueDequeue((rang, score, nummer), (rang, -nummer));
        if (rij.Count == hoogstens) Drempel = rij.Peek().Rang;
    }

    /// <summary>The finds, in no order.</summary>
    public IEnumerable<(long Rang, int Score, long Nummer)> Alle() => rij.UnorderedItems.Select(item => item.Element);
}
