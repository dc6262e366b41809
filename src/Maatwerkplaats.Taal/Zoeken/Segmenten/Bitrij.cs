namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>One bit for each document of a segment.</summary>
internal sealed class Bitrij(int aantal)
{
    private readonly ulong[] bits = new ulong[(aantal + 63) / 64];

    public void Zet(int plaats) => bits[plaats >> 6] |= 1UL << (plaats & 63);

    public bool Heeft(int plaats) => (bits[plaats >> 6] & (1UL << (plaats & 63))) != 0;

    public Bitrij Omgekeerd()
    {
        for (var i = 0; i < bits.Length; i++) bits[i] = ~bits[i];
        return this;
    }

    /// <summary>What both have; null stands for everything.</summary>
    public static Bitrij En(Bitrij? links, Bitrij rechts)
    {
        if (links is null) return rechts;
        for (var i = 0; i < links.bits.Length; i++) links.bits[i] &= rechts.bits[i];
        return links;
    }
}
