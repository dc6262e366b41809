namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>
/// Laat alleen schrijven toe, ook als de stroom eronder meer kan. Een zip die niet kan terugzoeken, schrijft meteen weg wat
/// klaar is; de stroom eronder blijft open.
/// </summary>
internal sealed class Doorstroom(Stream onder) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => onder.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => onder.Write(buffer);

    public override void Flush() => onder.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
