using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Een huisnummer met toevoeging: 12, 8a, 53-2, 8-bis, 288 III, 295 hs, 84-C.</summary>
internal static class Huisnummer
{
    private const int MeesteToevoegingen = 2;

    private static readonly Sleutelset Toevoegingen = Lijst.Sleutels("huisnummertoevoegingen.txt");
    private static readonly Sleutelset Eenheden = Lijst.Sleutels("niet-na-datum.txt");

    /// <summary>Het teken na nummer en toevoeging, of -1 als het getal iets anders telt.</summary>
    public static int Einde(Tekstbeeld beeld, int i)
    {
        var einde = beeld[i].Einde;
        if (beeld.Teken(einde) is '%' or ':' || (beeld.Teken(einde) is '.' or ',' && char.IsAsciiDigit(beeld.Teken(einde + 1)))) return -1;
        for (var j = i + 1; j <= i + MeesteToevoegingen && IsToevoeging(beeld, j); j++) einde = beeld[j].Einde;
        if (Vak.Einde(beeld, einde) is > 0 and var vak) return vak;
        if (einde > beeld[i].Einde) return einde;
        var na = beeld[i + 1];
        return na.VolgtOpSpatie && (beeld.Staat(i + 1, Eenheden) || beeld.Is(i + 1, "procent") || Datums.Maand.Nummer(beeld, i + 1) > 0) ? -1 : einde;
    }

    private static bool IsToevoeging(Tekstbeeld beeld, int j)
    {
        var tussen = beeld.Tussen(j);
        if (tussen.Length > 1 || (tussen.Length == 1 && tussen[0] is not ('-' or ' ' or '/'))) return false;
        var isLos = tussen.Length == 1 && tussen[0] == ' ';
        if (beeld[j].IsCijfers) return !isLos && tussen.Length == 1 && beeld[j].Lengte <= 3;
        if (beeld[j].Lengte == 1) return !isLos || beeld[j].IsHoofdletter;
        return beeld.Staat(j, Toevoegingen) && (!IsRomeins(beeld.Letters(j)) || beeld[j].IsAllesHoofd);
    }

    private static bool IsRomeins(ReadOnlySpan<char> woord)
    {
        foreach (var c in woord)
            if (c is not ('i' or 'I' or 'v' or 'V' or 'x' or 'X'))
                return false;
        return true;
    }
}
