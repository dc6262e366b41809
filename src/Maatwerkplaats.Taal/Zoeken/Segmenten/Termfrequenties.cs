namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>How many documents of the whole index hold each term; deleted ones count until their segment is merged.</summary>
internal sealed class Termfrequenties
{
    private volatile int[] aantallen = new int[1024];

    public int Van(int term)
    {
        var huidig = aantallen;
        return term < huidig.Length ? huidig[term] : 0;
    }

    public void Tel(IReadOnlyList<(int Term, int Aantal)> frequenties, int teken)
    {
        if (frequenties.Count == 0) return;
        var hoogste = frequenties[^1].Term;
        var huidig = aantallen;
        if (hoogste >= huidig.Length) Array.Resize(ref huidig, Math.Max(hoogste + 1, huidig.Length * 2));
        foreach (var (term, aantal) in frequenties) huidig[term] += teken * aantal;
        aantallen = huidig;
    }
}
