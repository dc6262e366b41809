using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Collects the facet values of the documents of a segment, in the order of the documents.</summary>
internal sealed class Facetbouwer
{
    private readonly Dictionary<string, Kolom> kolommen = [];
    private int documenten;

    public void Voegtoe(IReadOnlyDictionary<string, IReadOnlyList<string>> facetten)
    {
        foreach (var (naam, waarden) in facetten)
        {
            if (waarden.Count == 0) continue;
            if (!kolommen.TryGetValue(naam, out var kolom)) kolommen[naam] = kolom = new();
            kolom.VulAan(documenten);
            foreach (var waarde in waarden) kolom.Voegtoe(waarde);
        }

        documenten++;
    }

    public Dictionary<string, Facetkolom> Bouw() => kolommen.ToDictionary(paar => paar.Key, paar => paar.Value.Bouw(documenten));

    private sealed class Kolom
    {
        private readonly Dictionary<string, ushort> plaatsen = [];
        private readonly List<int> begin = [];
        private readonly List<ushort> verwijzingen = [];

        public void VulAan(int document)
        {
            while (begin.Count <= document) begin.Add(verwijzingen.Count);
        }

        // A facet of more values than this is no facet; the rest is not counted.
        public void Voegtoe(string waarde)
        {
            if (!plaatsen.TryGetValue(waarde, out var plaats))
            {
                if (plaatsen.Count == Facetkolom.Geen) return;
                plaatsen[waarde] = plaats = (ushort)plaatsen.Count;
            }

            // The same value twice is one value.
            if (!verwijzingen.Skip(begin[^1]).Contains(plaats)) verwijzingen.Add(plaats);
        }

        public Facetkolom Bouw(int documenten)
        {
            VulAan(documenten);
            string[] waarden = [.. plaatsen.OrderBy(paar => paar.Value).Select(paar => paar.Key)];
            return Enumerable.Range(0, documenten).Any(i => begin[i + 1] - begin[i] > 1)
                ? new(waarden, [.. begin], [.. verwijzingen])
                : new(waarden, null, [.. Enumerable.Range(0, documenten).Select(i => begin[i + 1] > begin[i] ? verwijzingen[begin[i]] : Facetkolom.Geen)]);
        }
    }
}
