using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>"tot zijn 54e" en "op haar negenenvijftigste".</summary>
internal static class Rangwoord
{
    /// <summary>Het einde van de leeftijd, of -1.</summary>
    public static int Einde(Tekstbeeld beeld, int i)
    {
        if (!beeld[i].VolgtOpSpatie || !IsVanIemand(beeld, i - 1)) return -1;
        if (!beeld[i].IsCijfers) return IsRang(beeld.Letters(i)) && !IsOnderdeel(beeld, i + 1) ? beeld[i].Einde : -1;
        var heeftUitgang = beeld[i + 1].Ervoor == Scheiding.Geen && (beeld.Is(i + 1, "e") || beeld.Is(i + 1, "ste") || beeld.Is(i + 1, "de"));
        if (heeftUitgang) return IsOnderdeel(beeld, i + 2) ? -1 : beeld[i + 1].Einde;
        return -1;
    }

    private static bool IsVanIemand(Tekstbeeld beeld, int i) =>
        beeld.Is(i, "zijn") || beeld.Is(i, "haar") || beeld.Is(i, "hun") || beeld.Is(i, "mijn") || beeld.Is(i, "z'n") || beeld.Is(i, "m'n")
        || beeld.Is(i, "d'r") || beeld.Is(i, "zn") || beeld.Is(i, "uw") || beeld.Is(i, "je");

    private static bool IsRang(ReadOnlySpan<char> woord) => woord.EndsWith("ste") || woord.EndsWith("de");

    private static bool IsOnderdeel(Tekstbeeld beeld, int i) =>
        beeld.Is(i, "brief") || beeld.Is(i, "aanvraag") || beeld.Is(i, "week") || beeld.Is(i, "baan") || beeld.Is(i, "bezwaar") || beeld.Is(i, "ziektejaar") || beeld.Is(i, "contract");
}
