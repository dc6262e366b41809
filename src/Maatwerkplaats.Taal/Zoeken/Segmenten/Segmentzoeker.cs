using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Scores one segment for one query: term after term into one array of whole numbers, then one pass over the array.</summary>
/// <param name="segment">The segment.</param>
/// <param name="lijsten">The posting lists of <see cref="Opdracht.TeLezen"/> in it.</param>
/// <param name="opdracht">What to do.</param>
internal sealed class Segmentzoeker(Segment segment, ReadOnlyMemory<byte>[] lijsten, Opdracht opdracht)
{
    /// <summary>A number fits in this many bits, with room for the weight above it.</summary>
    private const int Nummerbits = 40;

    private readonly Besten beste = new(opdracht.Top);
    private readonly Facettellers? tellers = opdracht.MetFacetten ? new(segment, [.. opdracht.Filters.Keys]) : null;
    private int aantal;

    public Deeluitslag Zoek()
    {
        var scores = ArrayPool<int>.Shared.Rent(segment.Aantal + Vector<int>.Count);
        try
        {
            var deel = scores.AsSpan(0, segment.Aantal);
            deel.Fill(opdracht.Alles ? 1 : 0);
            if (!opdracht.Alles) TelOp(deel);
            Verzamel(deel, Toegelaten(), [.. opdracht.Filters.Select(filter => Facetfilter.Maak(segment, filter.Key, filter.Value))]);
            tellers?.Sluit();
            return new(beste, aantal, tellers);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(scores);
        }
    }

    private void TelOp(Span<int> scores)
    {
        foreach (var (term, gewicht) in opdracht.Termen)
        {
            var lijst = Lijst(term);
            if (lijst.Length > 0) Postinglijst.TelOp(lijst, gewicht, scores);
        }
    }

    private ReadOnlySpan<byte> Lijst(int term) => lijsten[Array.BinarySearch(opdracht.TeLezen, term)].Span;

    /// <summary>Which documents the signs of the query leave, or null for all.</summary>
    private Bitrij? Toegelaten()
    {
        if (opdracht.Verplicht.Count + opdracht.Uitgesloten.Count == 0) return null;
        var toegelaten = new Bitrij(segment.Aantal).Vol();
        foreach (var groep in opdracht.Verplicht) toegelaten.En(Bevat(groep));
        foreach (var groep in opdracht.Uitgesloten) toegelaten.Zonder(Bevat(groep));
        return toegelaten;
    }

    private Bitrij Bevat(IReadOnlyList<int> termen)
    {
        var bits = new Bitrij(segment.Aantal);
        var documenten = ArrayPool<ushort>.Shared.Rent(segment.Aantal);
        var impacts = ArrayPool<byte>.Shared.Rent(segment.Aantal);
        foreach (var term in termen)
        {
            var lijst = Lijst(term);
            if (lijst.Length == 0) continue;
            foreach (var document in documenten.AsSpan(0, Postinglijst.Lees(lijst, documenten, impacts))) bits.Zet(document);
        }

        ArrayPool<ushort>.Shared.Return(documenten);
        ArrayPool<byte>.Shared.Return(impacts);
        return bits;
    }

    private void Verzamel(ReadOnlySpan<int> scores, Bitrij? toegelaten, Bitrij[] filters)
    {
        var laatste = opdracht is { Volgorde: not Volgorde.BestPassend, Top: > 0 } ? new int[opdracht.Top] : null;
        var gewichten = opdracht is { Volgorde: Volgorde.ZwaarsteEerst, Gewichten.Count: > 0 } ? Gewichten() : null;
        var allesMag = toegelaten is null && segment.Levend == segment.Aantal;
        var gewoon = 0;
        for (var document = 0; document < scores.Length; document++)
        {
            var score = scores[document];
            if (score == 0)
            {
                document = SlaNullenOver(scores, document);
                continue;
            }

            if (!allesMag && (segment.IsVerwijderd(document) || (toegelaten is not null && !toegelaten.Heeft(document)))) continue;
            if (filters.Length > 0 && !DoorFilters(filters, document)) continue;
            tellers?.Voegtoe(document);
            if (gewichten is not null && gewichten.TryGetValue(document, out var gewicht)) beste.Voegtoe(Rang(gewicht, document), score, segment.Kop.Documenten[document]);
            else if (laatste is not null) laatste[gewoon++ % laatste.Length] = document;
            else if (score > beste.Drempel) beste.Voegtoe(score, score, segment.Kop.Documenten[document]);
            aantal++;
        }

        // Documents come in the order of their numbers, so the newest are the last.
        for (var i = 0; i < Math.Min(gewoon, laatste?.Length ?? 0); i++) beste.Voegtoe(Rang(0, laatste![i]), scores[laatste[i]], segment.Kop.Documenten[laatste[i]]);
    }

    /// <summary>By weight, and of equals by number.</summary>
    private long Rang(int gewicht, int document) => ((long)gewicht << Nummerbits) + segment.Kop.Documenten[document];

    /// <summary>The weights of the documents that are in this segment, by place.</summary>
    private Dictionary<int, int> Gewichten()
    {
        var gewichten = new Dictionary<int, int>();
        foreach (var (nummer, gewicht) in opdracht.Gewichten)
        {
            if (segment.Plaats(nummer) is >= 0 and var plaats) gewichten[plaats] = gewicht;
        }

        return gewichten;
    }

    // The last zero of a run, as far as whole vectors of zeros go.
    private static int SlaNullenOver(ReadOnlySpan<int> scores, int document)
    {
        var rest = MemoryMarshal.Cast<int, Vector<int>>(scores[(document + 1)..]);
        var i = 0;
        while (i < rest.Length && rest[i] == Vector<int>.Zero) i++;
        return document + (i * Vector<int>.Count);
    }

    // The values of a facet that is filtered on are counted as if it were not: they say what choosing another would give.
    private bool DoorFilters(Bitrij[] filters, int document)
    {
        var gezakt = -1;
        for (var i = 0; i < filters.Length; i++)
        {
            if (filters[i].Heeft(document)) continue;
            if (gezakt >= 0 || tellers is null) return false;
            gezakt = i;
        }

        if (gezakt >= 0) tellers?.VoegtoeZonder(gezakt, document);
        return gezakt < 0;
    }
}
