using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>
/// An index in memory, for a heap of documents that needs no database: to divide in groups, to measure, to test. Adding,
/// deleting and merging go one at a time; searching goes on meanwhile.
/// </summary>
public sealed class Geheugenindex : IDocumentbron
{
    private readonly GeheugenOpslag opslag = new();
    private readonly Analyzer analyzer;
    private readonly Func<long, Document?>? bron;
    private readonly Dictionary<long, Document> documenten = [];
    private readonly Lock slot = new();
    private int volgendNummer;

    /// <summary>An empty index.</summary>
    /// <param name="analyzer">How texts become terms.</param>
    /// <param name="begrippen">Which everyday words also seek official ones.</param>
    /// <param name="bron">Gives documents back by number; without it the index keeps them itself.</param>
    public Geheugenindex(Analyzer analyzer, Begrippenlijst begrippen, Func<long, Document?>? bron = null)
    {
        (this.analyzer, this.bron) = (analyzer, bron);
        Index = new(opslag, analyzer, begrippen, this);
    }

    /// <summary>To search in.</summary>
    public Zoekindex Index { get; }

    /// <summary>How many bytes the postings take.</summary>
    public long Omvang => Index.Stand.Segmenten.Sum(segment => opslag[segment.Kop].Paginas.Sum(pagina => (long)pagina.Inhoud.Length));

    /// <summary>Adds documents, or replaces those with the same number. They can be found when this returns.</summary>
    public void Voegtoe(params IReadOnlyList<Document> nieuw)
    {
        // The last of two documents with one number is the one that counts.
        foreach (var stuk in nieuw.Reverse().DistinctBy(document => document.Nummer).Reverse().Chunk(Segmentmaker.Ruimte))
        {
            var tellingen = new Telling[stuk.Length];
            Parallel.For(0, stuk.Length, i => tellingen[i] = Telling.Van(stuk[i], analyzer));
            lock (slot)
            {
                if (bron is null) foreach (var document in stuk) documenten[document.Nummer] = document;
                var beeld = Segmentmaker.Maak(volgendNummer++, tellingen, Index.Lexicon.Nummer);
                opslag.Voegtoe(beeld);
                Index.Volg([], [beeld.Kop], [], Schrappingen([.. stuk.Select(document => document.Nummer)]));
            }
        }
    }

    /// <summary>Takes a document out; whether it was there.</summary>
    public bool Verwijder(long nummer)
    {
        lock (slot)
        {
            var geschrapt = Schrappingen([nummer]);
            Index.Volg([], [], [], geschrapt);
            documenten.Remove(nummer);
            return geschrapt.Count > 0;
        }
    }

    /// <summary>Merges small segments to larger ones and leaves deleted documents behind. Searches go on meanwhile, writers wait.</summary>
    public void Onderhoud()
    {
        lock (slot)
        {
            while (Segmentmaker.TeMengen(Index.Stand.Segmenten.Select(segment => (segment.Nummer, segment.Aantal, segment.Geschrapt.Count))) is { Count: > 0 } oud)
            {
                var delen = Index.Stand.Segmenten.Where(segment => oud.Contains(segment.Nummer));
                var beeld = Segmentmaker.Meng(volgendNummer++, [.. delen.Select(segment => new Mengdeel(opslag[segment.Kop], [.. segment.Geschrapt.Select(schrapping => schrapping.Plaats)]))]);
                opslag.Voegtoe(beeld);
                Index.Volg([], [beeld.Kop], oud, []);
            }
        }
    }

    public ValueTask<IReadOnlyDictionary<long, Document>> Lees(IReadOnlyCollection<long> nummers, CancellationToken ct = default) =>
        new(nummers.Select(Geef).OfType<Document>().DistinctBy(document => document.Nummer).ToDictionary(document => document.Nummer));

    private Document? Geef(long nummer)
    {
        if (bron is not null) return bron(nummer);
        lock (slot) return documenten.GetValueOrDefault(nummer);
    }

    private List<Schrapping> Schrappingen(IReadOnlyCollection<long> nummers)
    {
        var geschrapt = new List<Schrapping>();
        foreach (var groep in nummers.Select(nummer => Index.Stand.Vind(nummer)).OfType<(Segment Segment, int Plaats)>().GroupBy(plek => plek.Segment.Kop, plek => plek.Plaats))
        {
            geschrapt.AddRange(Segmentmaker.Termen(opslag[groep.Key].Paginas, [.. groep]).Select(paar => new Schrapping(groep.Key.Nummer, paar.Key, paar.Value)));
        }

        return geschrapt;
    }
}
