using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>Een getal met "jaar", "jr", "jaren" of "maanden oud" erachter.</summary>
internal static class Jaarwoord
{
    /// <summary>Het einde van de leeftijd, of -1.</summary>
    public static int Einde(Tekstbeeld beeld, int i)
    {
        if ((beeld[i + 1].Ervoor & ~Scheiding.Spatie) != 0) return -1;
        var isJaar = beeld.Is(i + 1, "jaar") || beeld.Is(i + 1, "jr") || beeld.Is(i + 1, "jaartjes") || beeld.Is(i + 1, "lentes");
        if (!isJaar && !((beeld.Is(i + 1, "maanden") || beeld.Is(i + 1, "jaren") || beeld.Is(i + 1, "mnd")) && beeld.Is(i + 2, "oud"))) return -1;
        return beeld[i + 1].Einde;
    }
}
