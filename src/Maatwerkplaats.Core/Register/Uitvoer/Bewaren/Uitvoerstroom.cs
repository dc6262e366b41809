using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

/// <summary>
/// Schrijft een bestand in versleutelde stukken naar de database. Er staat nooit meer dan één stuk in het geheugen en nooit iets
/// leesbaars op een schijf. Het stuk noemt zijn bestand en plaats: verwisselen valt op.
/// </summary>
internal sealed class Uitvoerstroom(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, string organisatie, Guid opdracht) : Stream
{
    /// <summary>Grootte van een stuk, in bytes.</summary>
    private const int Stuk = 512 * 1024;

    private readonly byte[] _buffer = new byte[Stuk];
    private int _vol;
    private int _volgnummer;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>Zoveel bytes zijn er geschreven.</summary>
    public override long Length => Geschreven;

    public long Geschreven { get; private set; }

    public override long Position
    {
        get => Geschreven;
        set => throw new NotSupportedException();
    }

    /// <summary>Doel waaronder een stuk is versleuteld.</summary>
    public static string Doel(Guid opdracht, int volgnummer) => $"uitvoer.{opdracht:N}.{volgnummer}";

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var past = Math.Min(buffer.Length, Stuk - _vol);
            buffer[..past].CopyTo(_buffer.AsSpan(_vol));
            (_vol, Geschreven) = (_vol + past, Geschreven + past);
            buffer = buffer[past..];
            if (_vol == Stuk)
            {
                Bewaar();
            }
        }
    }

    /// <summary>Een half stuk blijft wachten; het laatste gaat weg met <see cref="Sluit"/>.</summary>
    public override void Flush()
    {
    }

    /// <summary>Bewaart wat er nog was.</summary>
    public void Sluit()
    {
        if (_vol > 0)
        {
            Bewaar();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Bewaar()
    {
        using var db = databases.CreateDbContext();
        db.Organisatie = organisatie;
        db.Add(new Uitvoerdeel
        {
            OpdrachtId = opdracht,
            Volgnummer = _volgnummer,
            Organisatie = organisatie,
            Inhoud = versleuteling.Versleutel(_buffer[.._vol], Doel(opdracht, _volgnummer)),
        });
        db.SaveChanges();
        (_volgnummer, _vol) = (_volgnummer + 1, 0);
    }
}
