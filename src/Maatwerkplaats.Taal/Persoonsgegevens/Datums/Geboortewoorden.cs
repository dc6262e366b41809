using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Kijkt of een datum bij een geboorte hoort.</summary>
internal static class Geboortewoorden
{
    private const int VerErvoor = 6;
    private const int VerErna = 3;
    private const int JongsteKlant = 2006;

    private static readonly Sleutelset Woorden = Lijst.Sleutels("geboortewoorden.txt");
    private static readonly Sleutelset Begin = Lijst.Sleutels("voor-datum.txt");

    public static bool StaanBij(Tekstbeeld beeld, int i, int einde)
    {
        if (beeld.Teken(beeld[i].Start - 1) == '*' || beeld.Tussen(i).EndsWith("* ")) return true;
        for (var j = i - 1; j >= 0 && j >= i - VerErvoor; j--)
        {
            if (beeld[j + 1].IsZinsbegin && !beeld[j + 1].IsCijfers) break;
            if (beeld.Staat(j, Woorden)) return true;
            if (beeld[j].IsCijfers) break;
        }

        var na = beeld.WoordOp(einde);
        for (var j = na; j < na + VerErna && !beeld[j].IsZinsbegin; j++)
            if (beeld.Staat(j, Woorden))
                return true;
        return false;
    }

    public static bool IsLangGeleden(Tekstbeeld beeld, int i, Datum datum)
    {
        if (datum.Jaar is 0 or > JongsteKlant) return false;
        return (beeld[i].Ervoor & (Scheiding.HaakOpen | Scheiding.Komma)) != 0 || !beeld.Staat(i - 1, Begin);
    }
}
