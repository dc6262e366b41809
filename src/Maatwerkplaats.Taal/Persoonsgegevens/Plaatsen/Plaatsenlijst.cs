using System.Globalization;
using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;

/// <summary>De plaatsen van Nederland met provincie en inwoners, uit GeoNames (CC BY) en een eigen aanvulling.</summary>
internal static class Plaatsenlijst
{
    private static readonly Dictionary<string, Plaats> PerNaam = LeesPlaatsen();

    private static readonly Dictionary<ulong, ulong[][]> Meerwoordig = PerNaam.Values
        .Select(p => p.Naam.Split(' ').Select(w => Naamsleutel.Van(w)).ToArray())
        .Where(s => s.Length > 1)
        .GroupBy(s => s[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Length).ToArray());

    private static readonly Sleutelset Filter = new(Meerwoordig.Keys);

    /// <summary>De plaats met deze naam, zonder op hoofdletters en accenten te letten; <c>null</c> als zij niet bekend is.</summary>
    public static Plaats? Zoek(string naam) => PerNaam.GetValueOrDefault(Naamsleutel.Vouw(naam));

    /// <summary>Het aantal woorden van de plaatsnaam van meer woorden die hier begint, of nul.</summary>
    public static int Woorden(Tekstbeeld beeld, int i)
    {
        if (!beeld.Staat(i, Filter) || !Meerwoordig.TryGetValue(beeld[i].Sleutel, out var reeksen)) return 0;
        foreach (var reeks in reeksen)
            if (Past(beeld, i, reeks))
                return reeks.Length;
        return 0;
    }

    private static bool Past(Tekstbeeld beeld, int i, ulong[] reeks)
    {
        for (var n = 1; n < reeks.Length; n++)
            if (beeld[i + n].Sleutel != reeks[n] || beeld[i + n].Ervoor != Scheiding.Spatie)
                return false;
        return true;
    }

    private static Dictionary<string, Plaats> LeesPlaatsen()
    {
        var plaatsen = new Dictionary<string, Plaats>();
        foreach (var regel in Lijst.Regels("plaatsen-met-inwoners.txt"))
        {
            var delen = regel.Split('|');
            plaatsen[Naamsleutel.Vouw(delen[0])] = new Plaats(delen[0], delen[1], int.Parse(delen[2], CultureInfo.InvariantCulture));
        }

        return plaatsen;
    }
}
