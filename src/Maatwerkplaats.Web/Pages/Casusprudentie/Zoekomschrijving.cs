using Maatwerkplaats.Core.Casusprudentie.Zoeken;

namespace Maatwerkplaats.Web.Pages.Casusprudentie;

/// <summary>Een zoekopdracht in één leesbare regel.</summary>
public static class Zoekomschrijving
{
    public static string Van(string tekst, IReadOnlyDictionary<string, IReadOnlyList<string>> filters)
    {
        var keuzes = Facet.Alle.Where(f => filters.ContainsKey(f.Naam)).Select(f => $"{f.Label.ToLowerInvariant()}: {string.Join(" of ", filters[f.Naam].Select(f.Toon))}");
        return string.Join(", ", (tekst.Length > 0 ? [$"‘{tekst}’"] : Array.Empty<string>()).Concat(keuzes));
    }
}
