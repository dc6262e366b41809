using System.Buffers.Binary;
using System.Numerics;

namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>Four bytes that show whether stored bytes are still what was written: CRC-32C, which processors compute themselves.</summary>
internal static class Controlegetal
{
    public const int Lengte = 4;

    public static uint Van(ReadOnlySpan<byte> bytes)
    {
        var som = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..]) som = BitOperations.Crc32C(som, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var een in bytes) som = BitOperations.Crc32C(som, een);
        return ~som;
    }

    /// <summary>Fills in the first four bytes.</summary>
    public static byte[] Zet(byte[] bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Van(bytes.AsSpan(Lengte)));
        return bytes;
    }

    public static bool Klopt(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Lengte && BinaryPrimitives.ReadUInt32LittleEndian(bytes) == Van(bytes[Lengte..]);

    /// <summary>What is behind the four bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static ReadOnlySpan<byte> Nagekeken(ReadOnlySpan<byte> bytes) => Klopt(bytes) ? bytes[Lengte..] : throw Beschadigd();

    public static InvalidDataException Beschadigd() => new("De zoekindex is beschadigd; maak hem opnieuw met ‘maatwerk herindexeer’.");
}
