using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Zoekt in het begin van een tabel de rij met koppen. Daarboven mag een titel of uitleg staan.</summary>
internal static class Tabelkop
{
    /// <summary>Zo ver wordt naar de koppen gezocht, in rijen.</summary>
    public const int Zoekdiepte = 30;

    private const int GenoegBekend = 2;

    /// <param name="rijen">De eerste rijen, met hun nummer en al hun cellen.</param>
    /// <returns>De plaats van de kop in <paramref name="rijen"/>, of <c>null</c> als geen rij erop lijkt.</returns>
    public static int? Zoek(IReadOnlyList<string[]> rijen, Kolomnamen koppen)
    {
        var telling = rijen.Select((cellen, i) => (Plaats: i, Bekend: cellen.Count(koppen.Kent), Gevuld: cellen.Count(c => c.Length > 0))).ToArray();
        var beste = telling.Where(t => t.Bekend > 0).OrderByDescending(t => t.Bekend).ThenBy(t => t.Plaats).FirstOrDefault();
        // Eén bekende kop kan toeval zijn in een zin; in een tabel van één kolom niet.
        return beste.Bekend >= GenoegBekend || (beste.Bekend == 1 && beste.Gevuld == 1) ? beste.Plaats : null;
    }

    /// <summary>De koppen als namen: een lege kop heet naar zijn kolom, een dubbele krijgt een nummer.</summary>
    public static string[] Namen(string[] cellen)
    {
        var gezien = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. cellen.Select((cel, i) =>
        {
            var naam = cel.Length == 0 ? $"Kolom {Kolomletter.Van(i)}" : cel.ReplaceLineEndings(" ");
            var keer = gezien[naam] = gezien.GetValueOrDefault(naam) + 1;
            return keer == 1 ? naam : $"{naam} ({keer})";
        })];
    }
}
