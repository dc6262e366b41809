using System.Runtime.InteropServices;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Collects the postings of at most <see cref="Ruimte"/> documents and packs them to a segment.</summary>
internal sealed class Segmentbouwer
{
    /// <summary>The most documents of a segment: a document number fits in two bytes and the scores in a processor's cache.</summary>
    public const int Ruimte = 65_536;

    private readonly List<long> nummers = [];
    private readonly List<(int Term, ushort Document, byte Impact)> postings = [];
    private readonly Facetbouwer facetten = new();

    public int Aantal => nummers.Count;

    public void Voegtoe(Documentbeeld beeld)
    {
        foreach (var (term, impact) in beeld.Termen) postings.Add((term, (ushort)nummers.Count, impact));
        nummers.Add(beeld.Nummer);
        facetten.Voegtoe(beeld.Facetten);
    }

    public Segmentbeeld Bouw(int nummer)
    {
        var gesorteerd = Sorteer();
        var lijsten = new List<(int, byte[])>();
        var frequenties = new List<(int, int)>();
        var documenten = new ushort[Math.Max(1, nummers.Count)];
        var impacts = new byte[documenten.Length];
        for (var i = 0; i < gesorteerd.Length;)
        {
            var (term, aantal) = (gesorteerd[i].Term, 0);
            for (; i < gesorteerd.Length && gesorteerd[i].Term == term; i++, aantal++) (documenten[aantal], impacts[aantal]) = (gesorteerd[i].Document, gesorteerd[i].Impact);
            lijsten.Add((term, Postinglijst.Schrijf(documenten.AsSpan(0, aantal), impacts.AsSpan(0, aantal))));
            frequenties.Add((term, aantal));
        }

        var kop = new Segmentkop(nummer, Analyzer.Versie, [.. nummers], facetten.Bouw(), frequenties, new byte[(nummers.Count + 7) / 8]);
        return new(kop, lijsten);
    }

    // Counting sort by term: documents came in order and stay so.
    private (int Term, ushort Document, byte Impact)[] Sorteer()
    {
        var bron = CollectionsMarshal.AsSpan(postings);
        var hoogste = -1;
        foreach (var posting in bron) hoogste = Math.Max(hoogste, posting.Term);
        if (bron.Length < 4096)
        {
            return [.. postings.OrderBy(posting => posting.Term).ThenBy(posting => posting.Document)];
        }

        var plaats = new int[hoogste + 2];
        foreach (var posting in bron) plaats[posting.Term + 1]++;
        for (var i = 1; i < plaats.Length; i++) plaats[i] += plaats[i - 1];
        var uit = new (int, ushort, byte)[bron.Length];
        foreach (var posting in bron) uit[plaats[posting.Term]++] = posting;
        return uit;
    }
}
