namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>Term numbers with a count each, ascending and packed; a large segment has hundreds of thousands.</summary>
public sealed class Frequentielijst
{
    private readonly byte[] bytes;

    private Frequentielijst(byte[] bytes) => this.bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => bytes;

    internal static Frequentielijst Van(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <summary>Calls back for each term with its count, ascending.</summary>
    internal void Doorloop(Action<int, int> doe)
    {
        var lezer = new Leesbuffer(bytes);
        for (var term = -1; !lezer.IsLeeg;)
        {
            term += lezer.Getal() + 1;
            doe(term, lezer.Getal());
        }
    }
}

/// <summary>Packs a <see cref="Frequentielijst"/>.</summary>
internal sealed class Frequentiebouwer
{
    private readonly Schrijfbuffer buffer = new(4096);
    private int vorige = -1;

    public void Voegtoe(int term, int aantal)
    {
        buffer.Getal(term - vorige - 1);
        buffer.Getal(aantal);
        vorige = term;
    }

    public Frequentielijst Klaar() => Frequentielijst.Van(buffer.Geschreven);
}
