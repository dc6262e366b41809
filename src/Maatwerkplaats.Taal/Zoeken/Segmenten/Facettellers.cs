using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Counts the facet values of the finds of one segment.</summary>
internal sealed class Facettellers
{
    private readonly (string Naam, Facetkolom Kolom, int[] Tellers)[] kolommen;

    public Facettellers(Segment segment) =>
        kolommen = [.. segment.Kop.Facetten.Select(paar => (paar.Key, paar.Value, new int[paar.Value.Waarden.Length]))];

    public void Tel(int document)
    {
        foreach (var (_, kolom, tellers) in kolommen)
        {
            var begin = kolom.Begin;
            for (var i = begin[document]; i < begin[document + 1]; i++) tellers[kolom.Verwijzingen[i]]++;
        }
    }

    /// <summary>The counts of all segments together, most frequent first.</summary>
    public static Dictionary<string, IReadOnlyList<(string Waarde, int Aantal)>> Samen(IEnumerable<Facettellers> delen) =>
        delen.SelectMany(deel => deel.kolommen)
            .GroupBy(kolom => kolom.Naam)
            .ToDictionary(groep => groep.Key, groep => (IReadOnlyList<(string, int)>)[.. groep
                .SelectMany(kolom => kolom.Kolom.Waarden.Zip(kolom.Tellers))
                .Where(paar => paar.Second > 0)
                .GroupBy(paar => paar.First)
                .Select(waarde => (Waarde: waarde.Key, Aantal: waarde.Sum(paar => paar.Second)))
                .OrderByDescending(paar => paar.Aantal).ThenBy(paar => paar.Waarde, StringComparer.Ordinal)]);
}
