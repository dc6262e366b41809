using System.Numerics;
using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>
/// Recognises a text that was copied and changed a little: 64 bits of SimHash (Charikar, 2002) over three lemmas at a time
/// for a first look, the share of those threes in common (Jaccard) for the verdict.
/// </summary>
public sealed class Vingerafdruk
{
    /// <summary>Two texts this much alike are called nearly the same.</summary>
    public const double Grens = 0.8;

    // Texts that share four fifths of their shingles differ in far fewer bits than this.
    private const int MeesteBits = 16;
    private readonly HashSet<ulong> drietallen = [];

    private Vingerafdruk(IEnumerable<string> lemmas)
    {
        var rij = lemmas.ToList();
        for (var i = 0; i < Math.Max(1, rij.Count - 2) && rij.Count > 0; i++)
            drietallen.Add(Hash(string.Join(' ', rij.Skip(i).Take(3))));
        SimHash = Vouw(drietallen);
    }

    /// <summary>Nearly the same texts have nearly the same bits.</summary>
    public ulong SimHash { get; }

    /// <summary>The fingerprint of a text.</summary>
    public static Vingerafdruk Van(string tekst, Analyzer analyzer) => new(analyzer.Analyseer(tekst).Select(term => term.Vorm.Lemma));

    /// <summary>The share of threes two texts have in common, 0 to 1.</summary>
    public double Overlap(Vingerafdruk ander)
    {
        var samen = drietallen.Count(ander.drietallen.Contains);
        var alle = drietallen.Count + ander.drietallen.Count - samen;
        return alle == 0 ? 0 : (double)samen / alle;
    }

    /// <summary>Whether two texts are nearly the same.</summary>
    public bool IsBijnaGelijk(Vingerafdruk ander) =>
        BitOperations.PopCount(SimHash ^ ander.SimHash) <= MeesteBits && Overlap(ander) >= Grens;

    private static ulong Vouw(IEnumerable<ulong> hashes)
    {
        Span<int> stemmen = stackalloc int[64];
        foreach (var hash in hashes)
        {
            for (var bit = 0; bit < 64; bit++) stemmen[bit] += (hash >> bit & 1) == 1 ? 1 : -1;
        }

        var uit = 0UL;
        for (var bit = 0; bit < 64; bit++) uit |= stemmen[bit] > 0 ? 1UL << bit : 0;
        return uit;
    }

    // FNV-1a with a final mix; string.GetHashCode differs from run to run.
    private static ulong Hash(string tekst)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in tekst) hash = (hash ^ letter) * 1099511628211UL;
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
