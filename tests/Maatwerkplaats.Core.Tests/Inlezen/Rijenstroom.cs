using System.Text;

namespace Maatwerkplaats.Core.Tests.Inlezen;

/// <summary>Een csv-bestand van elke grootte dat nergens staat: elke byte volgt uit zijn plek. Kan terugspoelen, zoals een bestand.</summary>
internal sealed class Rijenstroom(int rijen) : Stream
{
    private static readonly byte[] Kop = "Nummer;Naam casus;Datum binnenkomst;Status;Maatwerkplaats;Wet;Casusbeschrijving\n"u8.ToArray();
    private static readonly byte[] Rij = Encoding.UTF8.GetBytes(
        $"00000000;Voorschot terug;01-02-2021;in behandeling;Noord;WIA;{string.Concat(Enumerable.Repeat("De cliënt wacht al lang op een besluit. ", 4))}\n");

    public static int Rijlengte => Rij.Length;

    public override long Length { get; } = Kop.Length + ((long)rijen * Rij.Length);

    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override int Read(Span<byte> buffer)
    {
        var geschreven = 0;
        while (geschreven < buffer.Length && Position < Length)
        {
            var deel = Position < Kop.Length ? Kop.AsSpan((int)Position) : Vanaf(Position - Kop.Length);
            var stuk = deel[..Math.Min(deel.Length, buffer.Length - geschreven)];
            stuk.CopyTo(buffer[geschreven..]);
            geschreven += stuk.Length;
            Position += stuk.Length;
        }

        return geschreven;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>De rij vanaf deze plek; elke rij heeft een eigen nummer, zodat geen enkele twee keer hetzelfde is.</summary>
    private static Span<byte> Vanaf(long plek)
    {
        var nummer = plek / Rij.Length;
        for (var cijfer = 7; cijfer >= 0; cijfer--)
        {
            Rij[cijfer] = (byte)('0' + (nummer % 10));
            nummer /= 10;
        }

        return Rij.AsSpan((int)(plek % Rij.Length));
    }
}
