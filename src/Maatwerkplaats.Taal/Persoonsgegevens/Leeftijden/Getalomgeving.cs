using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>Kijkt of een getal deel is van een groter getal, bedrag of percentage.</summary>
internal static class Getalomgeving
{
    public static bool IsDeelVanGetal(Tekstbeeld beeld, int i)
    {
        var (start, einde) = (beeld[i].Start, beeld[i].Einde);
        var (voor, na) = (beeld.Teken(start - 1), beeld.Teken(einde));
        if (voor is '€' or '%' || na is '%' || (voor == ' ' && beeld.Teken(start - 2) == '€')) return true;
        if (voor is '.' or ',' or '-' or '/' or ':' && char.IsAsciiDigit(beeld.Teken(start - 2))) return true;
        return na is '.' or ',' or '-' or '/' or ':' && char.IsAsciiDigit(beeld.Teken(einde + 1));
    }
}
