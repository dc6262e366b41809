using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>Meer leeftijden achter elkaar: "kinderen van 3, 5 en 7", "(9 en 12)".</summary>
internal static class Opsomming
{
    private const int MeesteGetallen = 5;

    /// <summary>Het eerste getal van "de kinderen zijn 6, 9 en 15".</summary>
    public static bool IsEerste(Tekstbeeld beeld, int i) =>
        beeld.Is(i - 1, "zijn") && beeld[i].VolgtOpSpatie && Mens.Is(beeld, i - 2)
        && (Begint(beeld, i) || (beeld[i + 1].IsCijfers && beeld[i + 1].Lengte <= 2 && beeld[i + 1].Ervoor == (Scheiding.Komma | Scheiding.Spatie)));

    /// <summary>Of na dit getal nog een getal volgt.</summary>
    public static bool Begint(Tekstbeeld beeld, int i) =>
        beeld.Is(i + 1, "en") && beeld[i + 1].VolgtOpSpatie && beeld[i + 2].IsCijfers && beeld[i + 2].Lengte <= 2 && beeld[i + 2].VolgtOpSpatie;

    /// <summary>Of dit getal het vervolg is van een leeftijd van kinderen.</summary>
    public static bool IsVervolg(Tekstbeeld beeld, int i)
    {
        var j = i;
        for (var n = 0; n < MeesteGetallen; n++)
        {
            if (beeld.Is(j - 1, "en") && beeld[j].VolgtOpSpatie && beeld[j - 2].IsCijfers) j -= 2;
            else if (beeld[j - 1].IsCijfers && beeld[j].Ervoor == (Scheiding.Komma | Scheiding.Spatie)) j--;
            else break;
            if (beeld[j].Lengte > 2) return false;
            if (beeld.Is(j - 1, "van") || beeld.Is(j - 1, "zijn")) return Mens.Is(beeld, j - 2);
            if ((beeld[j].Ervoor & Scheiding.HaakOpen) != 0) return Mens.Is(beeld, j - 1);
        }

        return false;
    }
}
