using System.Buffers;
using System.Runtime.InteropServices;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>
/// Scores one segment for one query: term after term into one array of whole numbers, then one pass over the array. Pruning
/// by block maxima was measured slower than this, as the counts of the facets need every match anyway.
/// </summary>
internal sealed class Segmentzoeker(Segment segment, IIndexopslag opslag, Opdracht opdracht)
{
    public Deeluitslag Zoek()
    {
        var huur = ArrayPool<int>.Shared.Rent(segment.Aantal);
        try
        {
            var scores = huur.AsSpan(0, segment.Aantal);
            scores.Clear();
            foreach (var (term, gewicht) in opdracht.Termen)
            {
                var postings = opslag.LeesPostings(segment.Nummer, term).Span;
                if (postings.Length > 0) Postinglijst.TelOp(postings, gewicht, scores);
            }

            return Verzamel(scores, Toegelaten());
        }
        finally
        {
            ArrayPool<int>.Shared.Return(huur);
        }
    }

    /// <summary>Which documents the signs of the query and the filters leave, or null for all.</summary>
    private Bitrij? Toegelaten()
    {
        Bitrij? toegelaten = null;
        foreach (var groep in opdracht.Verplicht) toegelaten = Bitrij.En(toegelaten, Bevat(groep));
        foreach (var groep in opdracht.Uitgesloten) toegelaten = Bitrij.En(toegelaten, Bevat(groep).Omgekeerd());
        foreach (var (naam, waarden) in opdracht.Filters) toegelaten = Bitrij.En(toegelaten, Facetfilter.Maak(segment, naam, waarden));
        return toegelaten;
    }

    private Bitrij Bevat(IReadOnlyList<int> termen)
    {
        var bits = new Bitrij(segment.Aantal);
        var documenten = ArrayPool<ushort>.Shared.Rent(segment.Aantal);
        var impacts = ArrayPool<byte>.Shared.Rent(segment.Aantal);
        foreach (var term in termen)
        {
            var postings = opslag.LeesPostings(segment.Nummer, term).Span;
            if (postings.Length == 0) continue;
            var aantal = Postinglijst.Lees(postings, documenten, impacts);
            for (var i = 0; i < aantal; i++) bits.Zet(documenten[i]);
        }

        ArrayPool<ushort>.Shared.Return(documenten);
        ArrayPool<byte>.Shared.Return(impacts);
        return bits;
    }

    private Deeluitslag Verzamel(ReadOnlySpan<int> scores, Bitrij? toegelaten)
    {
        var beste = new Besten(opdracht.Top);
        var tellers = opdracht.MetFacetten ? new Facettellers(segment) : null;
        var aantal = 0;
        var allesMag = toegelaten is null && segment.Levend == segment.Aantal;
        ref var eerste = ref MemoryMarshal.GetReference(scores);
        for (var document = 0; document < scores.Length; document++)
        {
            var score = System.Runtime.CompilerServices.Unsafe.Add(ref eerste, document);
            if (score == 0) continue;
            if (!allesMag && (segment.IsVerwijderd(document) || (toegelaten is not null && !toegelaten.Heeft(document)))) continue;
            aantal++;
            tellers?.Tel(document);
            if (score >= beste.Drempel) beste.Voegtoe(score, segment.Kop.Documenten[document]);
        }

        return new(beste, aantal, tellers);
    }
}

/// <summary>What a segment must do: terms with their weights, what must and must not be there, and what to count.</summary>
internal sealed record Opdracht(
    IReadOnlyList<(int Term, int Gewicht)> Termen,
    IReadOnlyList<IReadOnlyList<int>> Verplicht,
    IReadOnlyList<IReadOnlyList<int>> Uitgesloten,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Filters,
    bool MetFacetten,
    int Top);

/// <summary>What a segment found.</summary>
internal sealed record Deeluitslag(Besten Beste, int Aantal, Facettellers? Facetten);
