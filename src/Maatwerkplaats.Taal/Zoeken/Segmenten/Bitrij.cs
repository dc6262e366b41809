namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>One bit for each document of a segment.</summary>
internal sealed class Bitrij(int aantal)
{
    private readonly ulong[] bits = new ulong[(aantal + 63) / 64];

    public void Zet(int plaats) => bits[plaats >> 6] |= 1UL << (plaats & 63);

    public bool Heeft(int plaats) => (bits[plaats >> 6] & (1UL << (plaats & 63))) != 0;

    /// <summary>Keeps what the other has as well.</summary>
    public void En(Bitrij ander)
    {
        for (var i = 0; i < bits.Length; i++) bits[i] &= ander.bits[i];
    }

    /// <summary>Drops what the other has.</summary>
    public void Zonder(Bitrij ander)
    {
        for (var i = 0; i < bits.Length; i++) bits[i] &= ~ander.bits[i];
    }

    /// <summary>Sets every bit.</summary>
    public Bitrij Vol()
    {
        Array.Fill(bits, ulong.MaxValue);
        return this;
    }
}
