using System.Buffers.Binary;
using System.Text;

namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>Bytes that grow; whole numbers take as many bytes as they need, seven bits in each.</summary>
internal sealed class Schrijfbuffer(int ruimte = 256)
{
    private byte[] bytes = new byte[ruimte];

    public int Lengte { get; private set; }

    public ReadOnlySpan<byte> Geschreven => bytes.AsSpan(0, Lengte);

    /// <summary>Room to write in; call <see cref="Schuif"/> with what was used.</summary>
    public Span<byte> Ruimte(int hoogstens)
    {
        if (Lengte + hoogstens > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Lengte + hoogstens));
        return bytes.AsSpan(Lengte, hoogstens);
    }

    public void Schuif(int aantal) => Lengte += aantal;

    public void Leeg() => Lengte = 0;

    public void Voegtoe(ReadOnlySpan<byte> stuk)
    {
        stuk.CopyTo(Ruimte(stuk.Length));
        Lengte += stuk.Length;
    }

    public void Getal(ulong getal)
    {
        var ruimte = Ruimte(10);
        var i = 0;
        for (; getal >= 0x80; getal >>= 7) ruimte[i++] = (byte)(getal | 0x80);
        ruimte[i++] = (byte)getal;
        Lengte += i;
    }

    public void Getal(int getal) => Getal((ulong)getal);

    public void Vast(long getal)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Ruimte(8), getal);
        Lengte += 8;
    }

    public void Tekst(string tekst)
    {
        var aantal = Encoding.UTF8.GetByteCount(tekst);
        Getal(aantal);
        Lengte += Encoding.UTF8.GetBytes(tekst, Ruimte(aantal));
    }
}

/// <summary>Reads what a <see cref="Schrijfbuffer"/> wrote.</summary>
internal ref struct Leesbuffer(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool IsLeeg => rest.IsEmpty;

    /// <summary>How many bytes are still to be read.</summary>
    public readonly int Over => rest.Length;

    public ulong Groot()
    {
        var (getal, i) = (0UL, 0);
        for (var schuif = 0; ; schuif += 7)
        {
            if (i == rest.Length || schuif > 63) throw Controlegetal.Beschadigd();
            var een = rest[i++];
            getal |= (ulong)(een & 0x7F) << schuif;
            if (een < 0x80) break;
        }

        rest = rest[i..];
        return getal;
    }

    public int Getal() => (int)Groot();

    /// <summary>How many things follow; never more than there are bytes, so that damage does not ask for all memory.</summary>
    public int Aantal() => Groot() is var aantal && aantal <= (ulong)rest.Length ? (int)aantal : throw Controlegetal.Beschadigd();

    public long Vast() => BinaryPrimitives.ReadInt64LittleEndian(Stuk(8));

    public string Tekst() => Encoding.UTF8.GetString(Stuk(Getal()));

    public ReadOnlySpan<byte> Stuk(int lengte)
    {
        if (lengte < 0 || lengte > rest.Length) throw Controlegetal.Beschadigd();
        var stuk = rest[..lengte];
        rest = rest[lengte..];
        return stuk;
    }
}
