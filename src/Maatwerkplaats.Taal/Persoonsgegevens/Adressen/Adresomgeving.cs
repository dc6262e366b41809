using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Beslist of een naam met nummer een adres is aan wat ervoor of erna staat.</summary>
internal static class Adresomgeving
{
    private static readonly Sleutelset Adreswoorden = Lijst.Sleutels("adreswoorden.txt");

    public static bool IsAdres(Tekstbeeld beeld, int start, int nummer, int einde)
    {
        if (Onpersoonlijk.Is(beeld, nummer - 1) || Datums.Maand.Nummer(beeld, nummer - 1) > 0 || beeld[nummer - 1].IsAllesHoofd) return false;
        if (beeld[nummer].Lengte == 4 && beeld.Getal(nummer) is > 1900 and < 2100) return false;
        return StaatErvoor(beeld, start) || VolgtPlaats(beeld, einde);
    }

    /// <summary>Een onbekend woord met hoofdletter en een nummer vanaf tien, midden in de zin.</summary>
    public static bool IsMogelijk(Tekstbeeld beeld, int start, int nummer) =>
        start == nummer - 1 && beeld[start].Lengte > 4 && !beeld[start].IsZinsbegin && !beeld[start].IsAllesHoofd && !beeld[start].IsGewoon && !beeld[start].IsNaam
        && !Onpersoonlijk.Is(beeld, start) && Datums.Maand.Nummer(beeld, start) == 0
        && beeld.Getal(nummer) is >= 10 and < 1900 && !Straatuitgang.IsGeenStraat(beeld, start);

    /// <summary>"aan de", "op het", "adres", "wonende", "woont op".</summary>
    public static bool StaatErvoor(Tekstbeeld beeld, int start)
    {
        var j = start - 1;
        if (beeld.Is(j, "de") || beeld.Is(j, "het") || beeld.Is(j, "'t") || beeld.Is(j, "te")) j--;
        if (beeld.Staat(j, Adreswoorden)) return true;
        return (beeld.Is(j, "aan") && j < start - 1) || ((beeld.Is(j, "op") || beeld.Is(j, "in") || beeld.Is(j, "aan")) && beeld.Staat(j - 1, Adreswoorden));
    }

    /// <summary>Een postcode of een plaats direct erna.</summary>
    private static bool VolgtPlaats(Tekstbeeld beeld, int einde)
    {
        var na = beeld.WoordOp(einde);
        if (na >= beeld.Aantal || (beeld[na].Ervoor & (Scheiding.Regeleinde | Scheiding.Punt)) != 0) return false;
        if (beeld.Is(na, "te")) return beeld[na + 1].IsHoofdletter;
        if ((beeld[na].Ervoor & Scheiding.Komma) != 0 && beeld[na].IsCijfers) return beeld[na].Lengte == 4 && beeld[na + 1].Lengte == 2;
        if (beeld.Is(na, "in")) return beeld[na + 1].IsPlaats && beeld[na + 1].IsHoofdletter;
        return (beeld[na].Ervoor & Scheiding.Komma) != 0 && beeld[na].IsHoofdletter && beeld[na].IsPlaats;
    }
}
