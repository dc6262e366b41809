namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Says in plain Dutch why a document was found: which words of the query, in what way, in which sections.</summary>
internal static class Verklaring
{
    public static IReadOnlyList<string> Maak(IEnumerable<(Sectie Sectie, Markering Markering)> vondsten) =>
        [.. vondsten.GroupBy(vondst => vondst.Markering.Woord)
            .OrderBy(groep => groep.Min(vondst => (vondst.Markering.Via is not null, vondst.Markering.Hoe)))
            .Select(groep => $"‘{groep.Key}’ {Hoe(groep)} in {Opsomming([.. groep.Select(vondst => vondst.Sectie.Naam).Distinct()])}")];

    private static string Hoe(IGrouping<string, (Sectie Sectie, Markering Markering)> vondsten)
    {
        var beste = vondsten.OrderBy(vondst => vondst.Markering.Via is not null).ThenBy(vondst => vondst.Markering.Hoe).First();
        if (beste.Markering.Via is { } via) return $"gevonden als ‘{via}’";
        return beste.Markering.Hoe switch
        {
            Vindwijze.Woord => "staat letterlijk",
            Vindwijze.Vorm => "staat in een andere vorm",
            _ when string.Equals(Tekst(beste), vondsten.Key, StringComparison.OrdinalIgnoreCase) => "staat in een langer woord",
            _ => $"heeft een woorddeel gelijk met ‘{Tekst(beste)}’",
        };
    }

    private static string Tekst((Sectie Sectie, Markering Markering) vondst) =>
        vondst.Sectie.Tekst.Substring(vondst.Markering.Begin, vondst.Markering.Lengte);

    private static string Opsomming(List<string> namen) =>
        namen.Count == 1 ? namen[0] : $"{string.Join(", ", namen[..^1])} en {namen[^1]}";
}
