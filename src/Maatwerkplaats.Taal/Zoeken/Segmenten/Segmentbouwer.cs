using System.Runtime.InteropServices;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Weighs the words of documents, collects the postings and packs them to a segment.</summary>
internal sealed class Segmentbouwer(Func<Indexterm, int> termnummer)
{
    private readonly List<long> nummers = [];
    private readonly List<long> kenmerken = [];
    private readonly List<(int Term, ushort Document, byte Impact)> postings = [];
    private readonly Facetbouwer facetten = new();

    // Words come back in document after document; the analyser gives one object for each.
    private readonly Dictionary<Woordvorm, int[]> bekend = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Woordvorm>);
    private readonly List<int>[] geraakt = [[], [], []];
    private int[] som = new int[1024];

    public void Voegtoe(Telling telling)
    {
        Tel(telling);
        for (var veld = Veld.Woord; veld <= Veld.Deel; veld++) Weeg(veld, geraakt[(int)veld]);
        nummers.Add(telling.Document.Nummer);
        kenmerken.Add(telling.Document.Kenmerk);
        facetten.Voegtoe(telling.Document.Facetten);
    }

    public Segmentbeeld Bouw(int nummer)
    {
        var gesorteerd = Sorteer();
        var paginas = new Paginabouwer();
        var documenten = new ushort[Math.Max(1, nummers.Count)];
        var impacts = new byte[documenten.Length];
        for (var i = 0; i < gesorteerd.Length;)
        {
            var (term, aantal) = (gesorteerd[i].Term, 0);
            for (; i < gesorteerd.Length && gesorteerd[i].Term == term; i++, aantal++) (documenten[aantal], impacts[aantal]) = (gesorteerd[i].Document, gesorteerd[i].Impact);
            paginas.Voegtoe(term, documenten.AsSpan(0, aantal), impacts.AsSpan(0, aantal));
        }

        return Maak(nummer, Analyzer.Versie, [.. nummers], [.. kenmerken], facetten, paginas);
    }

    public static Segmentbeeld Maak(int nummer, int versie, long[] nummers, long[] kenmerken, Facetbouwer facetten, Paginabouwer bouwer)
    {
        var (paginas, frequenties) = bouwer.Klaar();
        return new(new(nummer, versie, nummers, kenmerken, facetten.Bouw(), frequenties, [.. paginas.Select(pagina => pagina.EersteTerm)]), paginas);
    }

    private void Tel(Telling telling)
    {
        foreach (var lijst in geraakt) lijst.Clear();
        foreach (var (vorm, aantal) in telling.Woorden)
        {
            if (!bekend.TryGetValue(vorm, out var termen)) bekend[vorm] = termen = [.. Telling.Termen(vorm).Select(termnummer)];
            for (var i = 0; i < termen.Length; i++)
            {
                var term = termen[i];
                if (term >= som.Length) Array.Resize(ref som, Math.Max(term + 1, som.Length * 2));
                if (som[term] == 0) geraakt[Math.Min(i, (int)Veld.Deel)].Add(term);
                som[term] += aantal;
            }
        }
    }

    private void Weeg(Veld veld, List<int> termen)
    {
        var lengte = 0L;
        foreach (var term in termen) lengte += som[term];
        foreach (var term in termen)
        {
            postings.Add((term, (ushort)nummers.Count, Weging.Impact(veld, som[term] / Telling.Eenheid, lengte / Telling.Eenheid)));
            som[term] = 0;
        }
    }

    // Counting sort by term: documents came in order and stay so.
    private (int Term, ushort Document, byte Impact)[] Sorteer()
    {
        var bron = CollectionsMarshal.AsSpan(postings);
        if (bron.Length < 4096) return [.. postings.OrderBy(posting => posting.Term).ThenBy(posting => posting.Document)];
        var hoogste = -1;
        foreach (var posting in bron) hoogste = Math.Max(hoogste, posting.Term);
        var plaats = new int[hoogste + 2];
        foreach (var posting in bron) plaats[posting.Term + 1]++;
        for (var i = 1; i < plaats.Length; i++) plaats[i] += plaats[i - 1];
        var uit = new (int, ushort, byte)[bron.Length];
        foreach (var posting in bron) uit[plaats[posting.Term]++] = posting;
        return uit;
    }
}
