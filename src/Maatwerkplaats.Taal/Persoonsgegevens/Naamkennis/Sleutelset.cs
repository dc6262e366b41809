namespace Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

/// <summary>Een verzameling woorden waarin de meeste vreemde woorden met één blik op een bitrij afvallen.</summary>
internal sealed class Sleutelset
{
    private const int Bits = 1 << 14;

    private readonly ulong[] filter = new ulong[Bits / 64];
    private readonly HashSet<ulong> sleutels;

    public Sleutelset(IEnumerable<ulong> sleutels)
    {
        this.sleutels = [.. sleutels];
        foreach (var sleutel in this.sleutels) filter[Plek(sleutel) / 64] |= 1UL << (Plek(sleutel) % 64);
    }

    public bool Contains(ulong sleutel) =>
        (filter[Plek(sleutel) / 64] & (1UL << (Plek(sleutel) % 64))) != 0 && sleutels.Contains(sleutel);

    private static int Plek(ulong sleutel) => (int)((sleutel >> 20) % Bits);
}
