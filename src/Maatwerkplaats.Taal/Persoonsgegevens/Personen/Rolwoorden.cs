using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Woorden waarachter een naam staat, met hun rollabel.</summary>
internal static class Rolwoorden
{
    private static readonly Dictionary<ulong, (string Rol, bool OokKlein)> Rollen = Lijst.Regels("rollen.txt")
        .Select(r => r.Split('|'))
        .GroupBy(d => Naamsleutel.Van(d[0]))
        .ToDictionary(g => g.Key, g => (g.First()[1], g.First()[2] == "1"));

    private static readonly Dictionary<ulong, bool> Titels = Lijst.Regels("titels.txt")
        .Select(r => r.Split('|'))
        .ToDictionary(d => Naamsleutel.Van(d[0]), d => d[1] == "1");

    private static readonly Sleutelset Filter = new([.. Rollen.Keys, .. Titels.Keys]);

    public static bool IsRol(Tekstbeeld beeld, int i) => beeld.Staat(i, Filter) && Rollen.ContainsKey(beeld[i].Sleutel);

    public static bool IsTitel(Tekstbeeld beeld, int i) => beeld.Staat(i, Filter) && Titels.ContainsKey(beeld[i].Sleutel);

    public static bool IsRolVoorKleineLetter(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Filter) && Rollen.TryGetValue(beeld[i].Sleutel, out var rol) && rol.OokKlein;

    public static bool IsTitelVoorKleineLetter(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Filter) && Titels.TryGetValue(beeld[i].Sleutel, out var klein) && klein;

    public static string? Rol(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Filter) && Rollen.TryGetValue(beeld[i].Sleutel, out var rol) ? rol.Rol : null;
}
