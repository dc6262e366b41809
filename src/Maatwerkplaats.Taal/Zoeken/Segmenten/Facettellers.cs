using System.Buffers;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>
/// Counts the facet values of the finds of one segment. Finds are collected first and counted facet by facet, which keeps
/// the counters of one facet at hand and costs less than half of counting find by find.
/// </summary>
internal sealed class Facettellers(Segment segment, string[] gefilterd)
{
    private readonly (string Naam, Facetkolom Kolom, int[] Tellers)[] kolommen =
        [.. segment.Kop.Facetten.Select(paar => (paar.Key, paar.Value, new int[paar.Value.Waarden.Length + 1]))];

    private readonly List<ushort>[] zonder = [.. gefilterd.Select(_ => new List<ushort>())];
    private ushort[] gevonden = ArrayPool<ushort>.Shared.Rent(segment.Aantal);
    private int aantal;

    /// <summary>A find.</summary>
    public void Voegtoe(int document) => gevonden[aantal++] = (ushort)document;

    /// <summary>What would be a find without this one filter.</summary>
    public void VoegtoeZonder(int filter, int document) => zonder[filter].Add((ushort)document);

    /// <summary>Counts what was collected.</summary>
    public void Sluit()
    {
        foreach (var (naam, kolom, tellers) in kolommen)
        {
            Tel(kolom, tellers, gevonden.AsSpan(0, aantal));
            if (Array.IndexOf(gefilterd, naam) is >= 0 and var filter) Tel(kolom, tellers, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(zonder[filter]));
        }

        ArrayPool<ushort>.Shared.Return(gevonden);
        gevonden = [];
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

    private static void Tel(Facetkolom kolom, int[] tellers, ReadOnlySpan<ushort> documenten)
    {
        var verwijzingen = kolom.Verwijzingen;
        if (kolom.Begin is { } begin)
        {
            foreach (var document in documenten)
            {
                for (var i = begin[document]; i < begin[document + 1]; i++) tellers[verwijzingen[i]]++;
            }
        }
        else
        {
            // The last counter takes the documents without a value.
            var geen = (ushort)(tellers.Length - 1);
            foreach (var document in documenten) tellers[Math.Min(verwijzingen[document], geen)]++;
        }
    }
}
