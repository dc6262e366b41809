using System.Collections.Concurrent;

namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>An index that lives as long as the process: for the command line, for tests and for a first start.</summary>
public sealed class GeheugenOpslag : IIndexopslag
{
    private readonly List<string> termen = [];
    private readonly ConcurrentDictionary<int, Geheugensegment> segmenten = new();
    private IReadOnlyList<int> uitgeteld = [];

    /// <summary>How many bytes the postings take.</summary>
    public long Omvang => segmenten.Values.Sum(segment => (long)segment.Postings.Length + (segment.Termen.Length * 8));

    public IReadOnlyList<string> LeesTermen() => [.. termen];

    public void VoegTermenToe(int eerste, IReadOnlyList<string> termen) => this.termen.AddRange(termen);

    public IReadOnlyList<Segmentkop> LeesSegmenten() => [.. segmenten.Values.Select(segment => segment.Kop).Where(kop => !uitgeteld.Contains(kop.Nummer)).OrderBy(kop => kop.Nummer)];

    public ReadOnlyMemory<byte> LeesPostings(int segment, int term) => segmenten.TryGetValue(segment, out var gevonden) ? gevonden.Lees(term) : default;

    public void Vervang(IReadOnlyList<Segmentbeeld> nieuw, IReadOnlyList<int> oud)
    {
        foreach (var beeld in nieuw) segmenten[beeld.Kop.Nummer] = Geheugensegment.Van(beeld);
        // A search under way may still be reading what is taken out now; by the next time it is done.
        foreach (var nummer in uitgeteld) segmenten.TryRemove(nummer, out _);
        uitgeteld = oud;
    }

    public void MerkVerwijderd(int segment, byte[] verwijderd) =>
        segmenten.AddOrUpdate(segment, _ => throw new KeyNotFoundException(), (_, oud) => oud with { Kop = oud.Kop with { Verwijderd = verwijderd } });

    private sealed record Geheugensegment(Segmentkop Kop, int[] Termen, int[] Begin, byte[] Postings)
    {
        public static Geheugensegment Van(Segmentbeeld beeld)
        {
            var begin = new int[beeld.Postings.Count + 1];
            for (var i = 0; i < beeld.Postings.Count; i++) begin[i + 1] = begin[i] + beeld.Postings[i].Postings.Length;
            var alles = new byte[begin[^1]];
            for (var i = 0; i < beeld.Postings.Count; i++) beeld.Postings[i].Postings.CopyTo(alles, begin[i]);
            return new(beeld.Kop, [.. beeld.Postings.Select(posting => posting.Term)], begin, alles);
        }

        public ReadOnlyMemory<byte> Lees(int term)
        {
            var i = Array.BinarySearch(Termen, term);
            return i < 0 ? default : Postings.AsMemory(Begin[i], Begin[i + 1] - Begin[i]);
        }
    }
}
