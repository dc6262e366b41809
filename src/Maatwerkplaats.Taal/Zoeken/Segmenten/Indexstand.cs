using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>The index at one moment: what a query sees from beginning to end, whatever is added meanwhile.</summary>
internal sealed class Indexstand
{
    private readonly int[] frequenties;

    private Indexstand(IReadOnlyList<Segment> segmenten, int[] frequenties)
    {
        (Segmenten, this.frequenties) = (segmenten, frequenties);
        Levend = segmenten.Sum(segment => segment.Levend);
    }

    /// <summary>An index without anything in it.</summary>
    public static Indexstand Leeg { get; } = new([], []);

    public IReadOnlyList<Segment> Segmenten { get; }

    /// <summary>How many documents can be found.</summary>
    public int Levend { get; }

    /// <summary>How many of these hold a term.</summary>
    public int Frequentie(int term) => term < frequenties.Length ? frequenties[term] : 0;

    /// <summary>The segment a document stands in and its place there, or null.</summary>
    public (Segment Segment, int Plaats)? Vind(long nummer)
    {
        foreach (var segment in Segmenten)
        {
            if (segment.Plaats(nummer) is >= 0 and var plaats) return (segment, plaats);
        }

        return null;
    }

    /// <summary>The index after a change; the same segment or deletion twice changes nothing.</summary>
    public Indexstand Met(IReadOnlyCollection<Segmentkop> nieuw, IReadOnlyCollection<int> weg, IEnumerable<Schrapping> geschrapt)
    {
        var tellers = new Tellers(frequenties);
        var perSegment = geschrapt.ToLookup(schrapping => schrapping.Segment);
        var segmenten = new List<Segment>();
        foreach (var segment in Segmenten)
        {
            if (weg.Contains(segment.Nummer)) tellers.Tel(segment, -1);
            else segmenten.Add(Schrap(segment, perSegment[segment.Nummer], tellers));
        }

        foreach (var kop in nieuw.Where(kop => !weg.Contains(kop.Nummer) && !segmenten.Exists(bekend => bekend.Nummer == kop.Nummer)))
        {
            var segment = new Segment(kop, []);
            tellers.Tel(segment, 1);
            segmenten.Add(Schrap(segment, perSegment[kop.Nummer], tellers));
        }

        return new([.. segmenten.OrderBy(segment => segment.Nummer)], tellers.Aantallen);
    }

    private static Segment Schrap(Segment segment, IEnumerable<Schrapping> geschrapt, Tellers tellers)
    {
        var nieuw = geschrapt.Where(schrapping => !segment.IsVerwijderd(schrapping.Plaats)).DistinctBy(schrapping => schrapping.Plaats).ToList();
        if (nieuw.Count == 0) return segment;
        foreach (var schrapping in nieuw) tellers.Tel(schrapping, -1);
        return new(segment.Kop, [.. segment.Geschrapt, .. nieuw]);
    }

    /// <summary>A copy of the frequencies, to be changed before anyone sees it.</summary>
    private sealed class Tellers(int[] oud)
    {
        private int[] aantallen = [.. oud];

        public int[] Aantallen => aantallen;

        public void Tel(Segment segment, int teken)
        {
            segment.Kop.Frequenties.Doorloop((term, aantal) => Tel(term, teken * aantal));
            foreach (var schrapping in segment.Geschrapt) Tel(schrapping, -teken);
        }

        public void Tel(Schrapping schrapping, int teken)
        {
            foreach (var term in schrapping.Termen) Tel(term, teken);
        }

        private void Tel(int term, int aantal)
        {
            if (term >= aantallen.Length) Array.Resize(ref aantallen, Math.Max(term + 1, aantallen.Length * 5 / 4));
            aantallen[term] += aantal;
        }
    }
}
