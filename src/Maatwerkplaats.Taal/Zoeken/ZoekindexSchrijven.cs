using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken;

/// <content>Adding, deleting and merging.</content>
public sealed partial class Zoekindex
{
    /// <summary>So many segments of about one size are merged to one.</summary>
    private const int Samenvoegen = 8;

    /// <summary>Adds documents, or replaces those with the same number. They can be found when this returns.</summary>
    public void Voegtoe(params IReadOnlyList<Document> documenten)
    {
        foreach (var stuk in documenten.Chunk(Segmentbouwer.Ruimte))
        {
            var geteld = new Dictionary<string, float>[stuk.Length][];
            Parallel.For(0, stuk.Length, i => geteld[i] = Documentbeeld.Tel(stuk[i], analyzer));
            lock (schrijfslot)
            {
                var beelden = stuk.Zip(geteld, (document, velden) => Documentbeeld.Van(document, velden, lexicon)).ToList();
                foreach (var beeld in beelden) Schrap(beeld.Nummer);
                // The last of two documents with one number is the one that counts.
                Vervang([.. beelden.AsEnumerable().Reverse().DistinctBy(beeld => beeld.Nummer).Reverse()], []);
            }
        }
    }

    /// <summary>Takes a document out; whether it was there.</summary>
    public bool Verwijder(long nummer)
    {
        lock (schrijfslot) return Schrap(nummer);
    }

    /// <summary>
    /// Merges small segments to larger ones and leaves deleted documents behind. For a background job: searches go on
    /// meanwhile, writers wait.
    /// </summary>
    public void Onderhoud()
    {
        lock (schrijfslot)
        {
            while (VindSamenTeVoegen() is { Count: > 0 } oud)
            {
                Vervang([.. oud.SelectMany(segment => Segmentlezer.Documenten(segment, opslag))], oud);
            }
        }
    }

    // A tier is a power of eight, so that a document is written again at most six times in its life.
    private List<Segment> VindSamenTeVoegen() =>
        segmenten.Where(segment => segment.Levend <= Segmentbouwer.Ruimte / Samenvoegen)
            .GroupBy(segment => (int)Math.Log(Math.Max(1, segment.Levend), Samenvoegen))
            .Where(trap => trap.Count() >= Samenvoegen)
            .OrderBy(trap => trap.Key)
            .Select(trap => trap.OrderBy(segment => segment.Nummer).Take(Samenvoegen).ToList())
            .FirstOrDefault() ?? [];

    private void Vervang(IReadOnlyList<Documentbeeld> beelden, IReadOnlyList<Segment> oud)
    {
        var bouwer = new Segmentbouwer();
        foreach (var beeld in beelden) bouwer.Voegtoe(beeld);
        var nieuw = bouwer.Bouw(volgendNummer);
        lexicon.Bewaar();
        opslag.Vervang([nieuw], [.. oud.Select(segment => segment.Nummer)]);
        foreach (var segment in oud) frequenties.Tel(segment.Kop.Frequenties, -1);
        Open(nieuw.Kop, oud);
    }

    private void Open(Segmentkop kop, IReadOnlyList<Segment> inPlaatsVan)
    {
        var segment = new Segment(kop);
        frequenties.Tel(kop.Frequenties, 1);
        for (var i = 0; i < segment.Aantal; i++)
        {
            if (!segment.IsVerwijderd(i)) plaatsen[kop.Documenten[i]] = (segment, i);
        }

        volgendNummer = Math.Max(volgendNummer, kop.Nummer + 1);
        segmenten = [.. segmenten.Except(inPlaatsVan), segment];
    }

    private bool Schrap(long nummer)
    {
        if (!plaatsen.Remove(nummer, out var plaats)) return false;
        plaats.Segment.Verwijder(plaats.Document);
        opslag.MerkVerwijderd(plaats.Segment.Nummer, plaats.Segment.Kop.Verwijderd);
        return true;
    }
}
