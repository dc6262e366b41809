using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Makes segments, from documents or from other segments; for whoever stores an index.</summary>
public static class Segmentmaker
{
    /// <summary>The most documents of a segment: a document number fits in two bytes and the scores in a processor's cache.</summary>
    public const int Ruimte = 65_536;

    // Packing this many at a time keeps the unpacked postings small.
    private const int Stuk = 8_192;

    /// <summary>A segment of at most <see cref="Ruimte"/> counted documents, each with a number of its own.</summary>
    /// <param name="nummer">The number of the segment.</param>
    /// <param name="tellingen">The documents, in any order.</param>
    /// <param name="termnummer">Gives the number of a term.</param>
    public static Segmentbeeld Maak(int nummer, IEnumerable<Telling> tellingen, Func<Indexterm, int> termnummer)
    {
        var delen = new List<Segmentbeeld>();
        foreach (var stuk in tellingen.OrderBy(telling => telling.Document.Nummer).Chunk(Stuk))
        {
            var bouwer = new Segmentbouwer(termnummer);
            foreach (var telling in stuk) bouwer.Voegtoe(telling);
            delen.Add(bouwer.Bouw(nummer));
        }

        return delen.Count == 1 ? delen[0] : Meng(nummer, [.. delen.Select(deel => new Mengdeel(deel, []))]);
    }

    /// <summary>One segment of the documents of others that are not deleted, together at most <see cref="Ruimte"/>.</summary>
    public static Segmentbeeld Meng(int nummer, IReadOnlyList<Mengdeel> delen) => new Segmentmenger(delen).Meng(nummer);

    /// <summary>The terms that documents of a segment hold.</summary>
    /// <param name="paginas">All pages of the segment.</param>
    /// <param name="plaatsen">The places of the documents in it.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<int>> Termen(IEnumerable<Pagina> paginas, IReadOnlyCollection<int> plaatsen)
    {
        var termen = plaatsen.Distinct().ToDictionary(plaats => plaats, _ => new List<int>());
        var (documenten, impacts) = (new ushort[Ruimte], new byte[Ruimte]);
        foreach (var (term, lijst) in paginas.OrderBy(pagina => pagina.EersteTerm).SelectMany(Postingpagina.Alle))
        {
            var gelezen = documenten.AsSpan(0, Postinglijst.Lees(lijst.Span, documenten, impacts));
            foreach (var (plaats, gevonden) in termen)
            {
                if (gelezen.BinarySearch((ushort)plaats) >= 0) gevonden.Add(term);
            }
        }

        return termen.ToDictionary(paar => paar.Key, paar => (IReadOnlyList<int>)paar.Value);
    }

    /// <summary>
    /// Which segments are due to be merged: eight of about one size, or one of which more than half is deleted. A tier is a
    /// power of eight, so that a document is written again at most six times in its life.
    /// </summary>
    /// <param name="segmenten">For each segment its number, how many documents it holds and how many of these are deleted.</param>
    public static IReadOnlyList<int> TeMengen(IEnumerable<(int Nummer, int Aantal, int Geschrapt)> segmenten)
    {
        var alle = segmenten.ToList();
        var trap = alle.Where(segment => segment.Aantal - segment.Geschrapt <= Ruimte / Mengtal)
            .GroupBy(segment => (int)Math.Log(Math.Max(1, segment.Aantal - segment.Geschrapt), Mengtal))
            .Where(trap => trap.Count() >= Mengtal)
            .OrderBy(trap => trap.Key)
            .Select(trap => trap.OrderBy(segment => segment.Nummer).Take(Mengtal).Select(segment => segment.Nummer))
            .FirstOrDefault();
        return [.. trap ?? alle.Where(segment => segment.Geschrapt * 2 > segment.Aantal).Take(1).Select(segment => segment.Nummer)];
    }

    private const int Mengtal = 8;
}

/// <summary>A segment to be merged, and the places in it that are deleted.</summary>
public sealed record Mengdeel(Segmentbeeld Beeld, IReadOnlyCollection<int> Weg);
