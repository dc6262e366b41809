using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Uitzonderingen;

/// <summary>"art. 4:95", "artikel 7:629 lid 2", "Stcrt. 2021, 123".</summary>
internal static class Wetsartikel
{
    /// <summary>Het teken na het laatste getal van de verwijzing die op dit woord begint, of -1.</summary>
    public static int Einde(Tekstbeeld beeld, int i)
    {
        if (!beeld[i + 1].IsCijfers || !IsInleiding(beeld, i) || beeld.Tussen(i + 1).Length > 3) return -1;
        var j = i + 1;
        while (j - i < 8 && IsVervolg(beeld, j + 1)) j++;
        return beeld[j].Einde;
    }

    private static bool IsInleiding(Tekstbeeld beeld, int i) =>
        beeld.Is(i, "art") || beeld.Is(i, "artikel") || beeld.Is(i, "artikelen") || beeld.Is(i, "artt") || beeld.Is(i, "lid") || beeld.Is(i, "Stcrt") || beeld.Is(i, "Stb") || beeld.Is(i, "paragraaf") || beeld.Is(i, "hoofdstuk");

    private static bool IsVervolg(Tekstbeeld beeld, int j)
    {
        if (beeld.Is(j, "lid") && (beeld[j].Ervoor & ~(Scheiding.Spatie | Scheiding.Komma)) == 0) return beeld[j + 1].IsCijfers;
        if (!beeld[j].IsCijfers) return beeld[j].Lengte == 1 && beeld[j].Ervoor == Scheiding.Geen && beeld[j - 1].IsCijfers;
        return beeld.Tussen(j) is ":" or "." or ", " or " " or "-" && (beeld.Is(j - 1, "lid") || beeld.Tussen(j) is not " ");
    }
}
