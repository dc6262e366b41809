using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>"55-jarige", "55 jarige" en "vijfenvijftigjarige"; "meerjarig" en "60-jarig bestaan" niet.</summary>
internal static class Jarigwoord
{
    /// <summary>Het einde van de leeftijd, of -1.</summary>
    public static int Einde(Tekstbeeld beeld, int i)
    {
        if (!beeld[i].IsCijfers) return beeld.Letters(i).EndsWith("jarige", StringComparison.OrdinalIgnoreCase) ? beeld[i].Einde : -1;
        var isJarig = beeld.Is(i + 1, "jarige") || (beeld.Is(i + 1, "jarig") && !IsBestaan(beeld, i + 2));
        return isJarig && beeld[i + 1].Start - beeld[i].Einde <= 1 ? beeld[i + 1].Einde : -1;
    }

    private static bool IsBestaan(Tekstbeeld beeld, int i) =>
        beeld.Is(i, "bestaan") || beeld.Is(i, "dienstverband") || beeld.Is(i, "jubileum") || beeld.Is(i, "contract");
}
