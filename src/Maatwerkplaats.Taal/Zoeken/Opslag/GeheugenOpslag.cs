using System.Runtime.CompilerServices;

namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>Postings in memory. They stay as long as anyone still has the head of their segment in hand.</summary>
public sealed class GeheugenOpslag : IIndexopslag
{
    private readonly ConditionalWeakTable<Segmentkop, Segmentbeeld> segmenten = [];

    /// <summary>The segment with this head.</summary>
    public Segmentbeeld this[Segmentkop kop] => segmenten.TryGetValue(kop, out var beeld) ? beeld : throw new SegmentVervallen(kop.Nummer);

    /// <summary>Keeps a segment.</summary>
    public void Voegtoe(Segmentbeeld beeld) => segmenten.Add(beeld.Kop, beeld);

    public ValueTask<ReadOnlyMemory<byte>[][]> Lees(IReadOnlyList<Segmentkop> segmenten, IReadOnlyList<int> termen, CancellationToken ct = default) =>
        new([.. segmenten.Select(kop => Lees(this[kop], termen))]);

    private static ReadOnlyMemory<byte>[] Lees(Segmentbeeld segment, IReadOnlyList<int> termen)
    {
        var uit = new ReadOnlyMemory<byte>[termen.Count];
        for (var i = 0; i < uit.Length; i++)
        {
            if (Postingpagina.Plaats(segment.Kop.Paginas, termen[i]) is >= 0 and var plaats) uit[i] = Postingpagina.Zoek(segment.Paginas[plaats], termen[i]);
        }

        return uit;
    }
}
