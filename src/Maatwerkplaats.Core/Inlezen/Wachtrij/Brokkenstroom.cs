using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>
/// Leest een wachtend bestand stuk voor stuk uit de database en ontsleutelt alleen wat nodig is: er staat nooit een leesbare
/// kopie op schijf, en er zijn nooit meer dan een paar stukken in het geheugen.
/// </summary>
internal sealed class Brokkenstroom(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Guid bestand, long lengte) : Stream
{
    private const int Onthouden = 4;

    private readonly List<(int Nummer, byte[] Inhoud)> _stukken = [];
    private long _plaats;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => lengte;

    public override long Position
    {
        get => _plaats;
        set => _plaats = value;
    }

    /// <summary>Het doel noemt bestand en stuk: een stuk is niet ongemerkt met een ander te verwisselen.</summary>
    public static string Doel(Guid bestand, int nummer) => $"inlezen.{bestand:N}.{nummer}";

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_plaats >= lengte || buffer.Length == 0)
        {
            return 0;
        }

        var stuk = Stuk((int)(_plaats / Inleesdeel.Stuk));
        var begin = (int)(_plaats % Inleesdeel.Stuk);
        var aantal = Math.Min(buffer.Length, stuk.Length - begin);
        stuk.AsSpan(begin, aantal).CopyTo(buffer);
        _plaats += aantal;
        return aantal;
    }

    public override long Seek(long offset, SeekOrigin origin) => _plaats = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _plaats + offset,
        _ => lengte + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] Stuk(int nummer)
    {
        var plaats = _stukken.FindIndex(s => s.Nummer == nummer);
        if (plaats >= 0)
        {
            return _stukken[plaats].Inhoud;
        }

        using var db = databases.CreateDbContext();
        var geheim = db.Set<Inleesdeel>().Where(d => d.BestandId == bestand && d.Volgnummer == nummer).Select(d => d.Inhoud).First();
        var inhoud = versleuteling.Ontsleutel(geheim, Doel(bestand, nummer));
        if (_stukken.Count == Onthouden)
        {
            _stukken.RemoveAt(0);
        }

        _stukken.Add((nummer, inhoud));
        return inhoud;
    }
}
