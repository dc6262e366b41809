namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Keeps the best finds: the highest scores, and of equals the lowest numbers.</summary>
internal sealed class Besten(int hoogstens)
{
    private readonly PriorityQueue<(int Score, long Nummer), (int Score, long Nummer)> rij = new();

    /// <summary>A lower score than this cannot get in any more.</summary>
    public int Drempel { get; private set; } = 1;

    public void Voegtoe(int score, long nummer)
    {
        if (rij.Count < hoogstens) rij.Enqueue((score, nummer), (score, -nummer));
        else rij.EnqueueDequeue((score, nummer), (score, -nummer));
        if (rij.Count == hoogstens && rij.Count > 0) Drempel = rij.Peek().Score;
    }

    public IEnumerable<(int Score, long Nummer)> Alle() => rij.UnorderedItems.Select(item => item.Element);
}
