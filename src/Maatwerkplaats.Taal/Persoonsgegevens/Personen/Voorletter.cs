using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Voorletters: J. of Ph., en aaneengeschreven hoofdletters voor een achternaam.</summary>
internal static class Voorletter
{
    /// <summary>Een letter of Ph, Th, Ch, Chr, Joh, Jac met een punt erachter.</summary>
    public static bool MetPunt(Tekstbeeld beeld, int i)
    {
        if ((uint)i >= (uint)beeld.Aantal || !beeld[i].IsHoofdletter || beeld.Teken(beeld[i].Einde) != '.') return false;
        return beeld[i].Lengte == 1 || beeld.Letters(i) is "Ph" or "Th" or "Ch" or "Chr" or "Joh" or "Jac" or "Fr" or "IJ" or "Ij" or "Yv" or "Wm";
    }

    /// <summary>"JM de Vries", "XD Hoving".</summary>
    public static bool Aaneen(Tekstbeeld beeld, int i) =>
        beeld[i].IsHoofdletter && (beeld[i].Lengte == 1 || (beeld[i].IsAllesHoofd && beeld[i].Lengte <= 3));
}
