using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Werkgevers;

/// <summary>Herkent een naam van een bedrijf aan B.V., N.V., VOF, &amp; Zn., &amp; Co, Gebr., Holding.</summary>
internal static class Rechtsvorm
{
    private static readonly string[] Vormen = ["BV", "NV", "VOF", "Zn", "Zonen", "Zoon", "Co", "Holding", "Gebr", "Gebroeders", "GmbH", "Ltd", "Bvba", "Partners"];

    public static bool Staat(Tekstbeeld beeld, int begin, int einde)
    {
        if (einde - begin < 2) return false;
        for (var j = begin; j < einde; j++)
        {
            if (IsPuntvorm(beeld, j, einde)) return true;
            foreach (var vorm in Vormen)
                if (beeld.Is(j, vorm) && (j > begin || vorm.StartsWith("Gebr", StringComparison.Ordinal)) && (vorm.Length > 2 || beeld[j].IsHoofdletter))
                    return true;
        }

        return false;
    }

    /// <summary>"B.V.", "N.V." en "V.O.F." achteraan.</summary>
    private static bool IsPuntvorm(Tekstbeeld beeld, int j, int einde) =>
        j + 1 < einde && beeld[j + 1].Ervoor == Scheiding.Punt && (beeld.Is(j, "B") || beeld.Is(j, "N")) && beeld.Is(j + 1, "V") && beeld[j].VolgtOpSpatie;
}
