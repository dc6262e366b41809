namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Finds the documents of a segment that have one of the wanted values of a facet.</summary>
internal static class Facetfilter
{
    public static Bitrij Maak(Segment segment, string naam, IReadOnlyList<string> waarden)
    {
        var bits = new Bitrij(segment.Aantal);
        if (!segment.Kop.Facetten.TryGetValue(naam, out var kolom)) return bits;
        var gewenst = kolom.Waarden.Select(waarden.Contains).ToArray();
        for (var document = 0; document < segment.Aantal; document++)
        {
            foreach (var plaats in kolom.Van(document))
            {
                if (gewenst[plaats]) bits.Zet(document);
            }
        }

        return bits;
    }
}
