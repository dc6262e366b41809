using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>
/// The documents of one segment that hold one term, as bytes: how many, the largest impact, and blocks of at most 128:
/// bit width, packed distances between document numbers, and one byte of impact each.
/// </summary>
internal static class Postinglijst
{
    public const int Blok = 128;
    private const int Kop = 5;

    // Unpacking reads eight bytes at a time, so a list ends in eight that mean nothing.
    private const int Staart = 8;

    public static int Aantal(ReadOnlySpan<byte> lijst) => BinaryPrimitives.ReadInt32LittleEndian(lijst);

    public static byte HoogsteImpact(ReadOnlySpan<byte> lijst) => lijst[4];

    /// <summary>Packs ascending document numbers with their impacts.</summary>
    public static byte[] Schrijf(ReadOnlySpan<ushort> documenten, ReadOnlySpan<byte> impacts)
    {
        var uit = new byte[Kop + Staart + (documenten.Length * 3) + (documenten.Length / Blok) + 1];
        BinaryPrimitives.WriteInt32LittleEndian(uit, documenten.Length);
        var plaats = Kop;
        var vorige = -1;
        for (var i = 0; i < documenten.Length; i += Blok)
        {
            var aantal = Math.Min(Blok, documenten.Length - i);
            plaats = SchrijfBlok(uit, plaats, documenten.Slice(i, aantal), ref vorige);
            foreach (var impact in impacts.Slice(i, aantal))
            {
                uit[4] = Math.Max(uit[4], impact);
                uit[plaats++] = impact;
            }
        }

        return uit[..(plaats + Staart)];
    }

    private static int SchrijfBlok(byte[] uit, int plaats, ReadOnlySpan<ushort> documenten, ref int vorige)
    {
        var grootste = 0;
        var voor = vorige;
        foreach (var document in documenten)
        {
            grootste |= document - voor - 1;
            voor = document;
        }

        var breedte = 32 - int.LeadingZeroCount(grootste);
        uit[plaats++] = (byte)breedte;
        var bit = 0;
        foreach (var document in documenten)
        {
            ref var doel = ref Unsafe.As<byte, ulong>(ref uit[plaats + (bit >> 3)]);
            doel |= (ulong)(document - vorige - 1) << (bit & 7);
            bit += breedte;
            vorige = document;
        }

        return plaats + ((bit + 7) >> 3);
    }

    /// <summary>Adds weight times impact to the score of every document of the list, and its bit to what they matched.</summary>
    public static void TelOp(ReadOnlySpan<byte> lijst, int gewicht, Span<int> scores)
    {
        ref var bron = ref MemoryMarshal.GetReference(lijst);
        ref var score = ref MemoryMarshal.GetReference(scores);
        var (rest, plaats, document) = (Aantal(lijst), Kop, -1);
        while (rest > 0)
        {
            var aantal = Math.Min(Blok, rest);
            int breedte = Unsafe.Add(ref bron, plaats++);
            var masker = (1UL << breedte) - 1;
            var impacts = plaats + (((aantal * breedte) + 7) >> 3);
            if (impacts + aantal > lijst.Length) throw Beschadigd();
            for (int i = 0, bit = 0; i < aantal; i++, bit += breedte)
            {
                var stuk = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bron, plaats + (bit >> 3)));
                document += (int)((stuk >> (bit & 7)) & masker) + 1;
                if ((uint)document >= (uint)scores.Length) throw Beschadigd();
                Unsafe.Add(ref score, document) += gewicht * Unsafe.Add(ref bron, impacts + i);
            }

            plaats = impacts + aantal;
            rest -= aantal;
        }
    }

    /// <summary>Unpacks the list into two spans, each at least as long as the list.</summary>
    public static int Lees(ReadOnlySpan<byte> lijst, Span<ushort> documenten, Span<byte> impacts)
    {
        var (rest, plaats, document, uit) = (Aantal(lijst), Kop, -1, 0);
        while (rest > 0)
        {
            var aantal = Math.Min(Blok, rest);
            int breedte = lijst[plaats++];
            var begin = plaats + (((aantal * breedte) + 7) >> 3);
            for (int i = 0, bit = 0; i < aantal; i++, bit += breedte)
            {
                var stuk = BinaryPrimitives.ReadUInt64LittleEndian(lijst[(plaats + (bit >> 3))..]);
                document += (int)((stuk >> (bit & 7)) & ((1UL << breedte) - 1)) + 1;
                documenten[uit] = (ushort)document;
                impacts[uit++] = lijst[begin + i];
            }

            plaats = begin + aantal;
            rest -= aantal;
        }

        return uit;
    }

    private static InvalidDataException Beschadigd() => new("Een lijst van de zoekindex is beschadigd; bouw de index opnieuw op.");
}
