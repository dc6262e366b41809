using System.Globalization;
using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

/// <summary>Beroepen die door hun zeldzaamheid kunnen verraden om wie het gaat.</summary>
internal static class Beroepenlijst
{
    private static readonly Dictionary<ulong, Beroep> PerWoord = Lijst.Regels("beroepen.txt")
        .Select(r => r.Split('|'))
        .ToDictionary(d => Naamsleutel.Van(d[0]), d => new Beroep(d[0], d[1], int.Parse(d[2], CultureInfo.InvariantCulture)));

    /// <summary>Het beroep dat op dit woord staat, ook met ex- of oud- ervoor; <c>null</c> als het er geen is.</summary>
    public static Beroep? Op(Tekstbeeld beeld, int i)
    {
        if (PerWoord.GetValueOrDefault(beeld[i].Sleutel) is { } beroep) return beroep;
        var woord = beeld.Letters(i);
        var streep = woord.IndexOf('-');
        return streep > 0 && woord[..streep] is "ex" or "oud" or "Ex" or "Oud" ? PerWoord.GetValueOrDefault(Naamsleutel.Van(woord[(streep + 1)..])) : null;
    }
}
