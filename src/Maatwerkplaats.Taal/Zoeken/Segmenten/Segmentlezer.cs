using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Reads a whole segment back to documents, to merge it with others.</summary>
internal static class Segmentlezer
{
    /// <summary>The documents of a segment that are not deleted, in order.</summary>
    public static IEnumerable<Documentbeeld> Documenten(Segment segment, IIndexopslag opslag)
    {
        var termen = new List<(int Term, byte Impact)>[segment.Aantal];
        for (var i = 0; i < termen.Length; i++) termen[i] = [];
        var documenten = new ushort[segment.Aantal];
        var impacts = new byte[segment.Aantal];
        foreach (var (term, _) in segment.Kop.Frequenties)
        {
            var aantal = Postinglijst.Lees(opslag.LeesPostings(segment.Nummer, term).Span, documenten, impacts);
            for (var i = 0; i < aantal; i++) termen[documenten[i]].Add((term, impacts[i]));
        }

        for (var document = 0; document < segment.Aantal; document++)
        {
            if (!segment.IsVerwijderd(document)) yield return new(segment.Kop.Documenten[document], termen[document], Facetten(segment, document));
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Facetten(Segment segment, int document) =>
        segment.Kop.Facetten.ToDictionary(
            paar => paar.Key,
            paar => (IReadOnlyList<string>)[.. paar.Value.Verwijzingen[paar.Value.Begin[document]..paar.Value.Begin[document + 1]].Select(plaats => paar.Value.Waarden[plaats])]);
}
