using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Een plek, kamer of appartement achter een huisnummer: "402, plek 17".</summary>
internal static class Vak
{
    private static readonly string[] Soorten = ["plek", "kamer", "kavel", "appartement", "app", "unit", "etage", "verdieping", "ligplaats", "standplaats"];

    /// <summary>Het teken na het vak, of -1.</summary>
    public static int Einde(Tekstbeeld beeld, int plek)
    {
        if (beeld.Teken(plek) is not (',' or ' ')) return -1;
        var i = beeld.WoordOp(plek);
        return beeld[i].Start - plek <= 2 && beeld[i + 1].IsCijfers && beeld[i + 1].Lengte <= 4 && Array.Exists(Soorten, s => beeld.Is(i, s)) ? beeld[i + 1].Einde : -1;
    }
}
