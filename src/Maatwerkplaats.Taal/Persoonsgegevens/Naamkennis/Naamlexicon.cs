using System.Runtime.InteropServices;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

/// <summary>
/// Wat van ruim driehonderdduizend woorden bekend is, gemaakt bij het bouwen uit OpenTaal, faker, GeoNames en eigen lijsten.
/// Er staan vingerafdrukken in en geen woorden; de kans op verwarring is kleiner dan één op een half miljard.
/// </summary>
internal sealed class Naamlexicon
{
    private const int Emmers = 65536;
    private const int KortsteDeel = 3;
    private const int LangsteWoord = 40;

    /// <summary>Minstens één deel is zo lang; anders valt elke achternaam wel in twee woordjes uiteen.</summary>
    private const int LangsteDeel = 5;

    private readonly byte[] bron;
    private readonly int aantal;

    private Naamlexicon(byte[] bron)
    {
        this.bron = bron;
        aantal = BitConverter.ToInt32(bron, 0);
    }

    public static Naamlexicon Standaard { get; } = new(Lijst.LeesBytes("namen.bin"));

    private ReadOnlySpan<uint> Grenzen => MemoryMarshal.Cast<byte, uint>(bron.AsSpan(4, (Emmers + 1) * 4));

    private ReadOnlySpan<uint> Afdrukken => MemoryMarshal.Cast<byte, uint>(bron.AsSpan(4 + ((Emmers + 1) * 4), aantal * 4));

    private ReadOnlySpan<byte> Vlaggen => bron.AsSpan(4 + ((Emmers + 1) * 4) + (aantal * 4), aantal);

    public Kennis Zoek(ulong sleutel)
    {
        var emmer = (int)(sleutel >> 48);
        var begin = (int)Grenzen[emmer];
        var lengte = (int)Grenzen[emmer + 1] - begin;
        var plek = Afdrukken.Slice(begin, lengte).IndexOf((uint)sleutel);
        return plek < 0 ? Kennis.Geen : (Kennis)Vlaggen[begin + plek];
    }

    public Kennis Zoek(ReadOnlySpan<char> woord) => Zoek(Naamsleutel.Van(woord));

    /// <summary>Of het woord een samenstelling van twee gewone woorden is, met of zonder tussenletter.</summary>
    public bool IsSamenstelling(ReadOnlySpan<char> woord)
    {
        if (woord.Length is < 2 * KortsteDeel or > LangsteWoord) return false;
        var voor = new Naamsleutel();
        for (var i = 0; i < woord.Length - KortsteDeel; i++)
        {
            voor.Voeg(woord[i]);
            if (i + 1 < KortsteDeel || Math.Max(i + 1, woord.Length - i - 1) < LangsteDeel) continue;
            if (IsGewoon(voor.Waarde) && IsStaart(woord[(i + 1)..])) return true;
        }

        return false;
    }

    private bool IsStaart(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '-') rest = rest[1..];
        if (rest.Length > KortsteDeel && IsGewoon(Naamsleutel.Van(rest))) return true;
        return rest.Length > KortsteDeel + 1 && rest[0] is 's' or 'e' && IsGewoon(Naamsleutel.Van(rest[1..]));
    }

    private bool IsGewoon(ulong sleutel) => (Zoek(sleutel) & Kennis.Gewoon) != 0;
}
