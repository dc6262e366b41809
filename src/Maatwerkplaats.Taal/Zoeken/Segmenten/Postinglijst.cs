using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>
/// The documents of one segment that hold one term, as bytes: how many, and blocks of at most 128: bit width, packed
/// distances between document numbers, and one byte of impact each.
/// </summary>
internal static class Postinglijst
{
    public const int Blok = 128;

    /// <summary>Unpacking reads eight bytes at a time; a list is handed out with this many bytes behind it.</summary>
    public const int Staart = 8;

    /// <summary>Room enough to write a list of so many documents.</summary>
    public static int Grootst(int aantal) => 16 + (aantal * 3) + (aantal / Blok);

    public static int Aantal(ReadOnlySpan<byte> lijst) => LeesKop(lijst).Aantal;

    /// <summary>Packs ascending document numbers with their impacts; gives the length.</summary>
    public static int Schrijf(ReadOnlySpan<ushort> documenten, ReadOnlySpan<byte> impacts, Span<byte> uit)
    {
        uit[..Grootst(documenten.Length)].Clear();
        var plaats = 0;
        for (var rest = (uint)documenten.Length; ; rest >>= 7)
        {
            uit[plaats++] = (byte)(rest < 0x80 ? rest : rest | 0x80);
            if (rest < 0x80) break;
        }

        var vorige = -1;
        for (var i = 0; i < documenten.Length; i += Blok)
        {
            var aantal = Math.Min(Blok, documenten.Length - i);
            plaats = SchrijfBlok(uit, plaats, documenten.Slice(i, aantal), ref vorige);
            impacts.Slice(i, aantal).CopyTo(uit[plaats..]);
            plaats += aantal;
        }

        return plaats;
    }

    private static int SchrijfBlok(Span<byte> uit, int plaats, ReadOnlySpan<ushort> documenten, ref int vorige)
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
            var doel = uit.Slice(plaats + (bit >> 3), 8);
            BinaryPrimitives.WriteUInt64LittleEndian(doel, BinaryPrimitives.ReadUInt64LittleEndian(doel) | ((ulong)(document - vorige - 1) << (bit & 7)));
            bit += breedte;
            vorige = document;
        }

        return plaats + ((bit + 7) >> 3);
    }

    /// <summary>Adds weight times impact to the score of every document of the list.</summary>
    public static void TelOp(ReadOnlySpan<byte> lijst, int gewicht, Span<int> scores)
    {
        ref var bron = ref MemoryMarshal.GetReference(lijst);
        ref var score = ref MemoryMarshal.GetReference(scores);
        var (rest, plaats) = LeesKop(lijst);
        var document = -1;
        while (rest > 0)
        {
            var aantal = Math.Min(Blok, rest);
            int breedte = Unsafe.Add(ref bron, plaats++);
            var masker = (1UL << breedte) - 1;
            var impacts = plaats + (((aantal * breedte) + 7) >> 3);
            if (breedte > 16 || impacts + aantal + Staart > lijst.Length) throw Controlegetal.Beschadigd();
            for (int i = 0, bit = 0; i < aantal; i++, bit += breedte)
            {
                var stuk = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bron, plaats + (bit >> 3)));
                document += (int)((stuk >> (bit & 7)) & masker) + 1;
                if ((uint)document >= (uint)scores.Length) throw Controlegetal.Beschadigd();
                Unsafe.Add(ref score, document) += gewicht * Unsafe.Add(ref bron, impacts + i);
            }

            plaats = impacts + aantal;
            rest -= aantal;
        }
    }

    /// <summary>Unpacks the list into two spans, each at least as long as the list; gives how many.</summary>
    public static int Lees(ReadOnlySpan<byte> lijst, Span<ushort> documenten, Span<byte> impacts)
    {
        var (rest, plaats) = LeesKop(lijst);
        var (document, uit) = (-1, 0);
        while (rest > 0)
        {
            var aantal = Math.Min(Blok, rest);
            int breedte = lijst[plaats++];
            var begin = plaats + (((aantal * breedte) + 7) >> 3);
            if (breedte > 16 || begin + aantal + Staart > lijst.Length || uit + aantal > documenten.Length) throw Controlegetal.Beschadigd();
            lijst.Slice(begin, aantal).CopyTo(impacts[uit..]);
            for (int i = 0, bit = 0; i < aantal; i++, bit += breedte)
            {
                var stuk = BinaryPrimitives.ReadUInt64LittleEndian(lijst[(plaats + (bit >> 3))..]);
                document += (int)((stuk >> (bit & 7)) & ((1UL << breedte) - 1)) + 1;
                documenten[uit++] = (ushort)document;
            }

            plaats = begin + aantal;
            rest -= aantal;
        }

        return uit;
    }

    private static (int Aantal, int Plaats) LeesKop(ReadOnlySpan<byte> lijst)
    {
        var (aantal, plaats) = (0, 0);
        for (var schuif = 0; schuif < 28 && plaats < lijst.Length; schuif += 7)
        {
            var een = lijst[plaats++];
            aantal |= (een & 0x7F) << schuif;
            if (een < 0x80) return (aantal, plaats);
        }

        throw Controlegetal.Beschadigd();
    }
}
