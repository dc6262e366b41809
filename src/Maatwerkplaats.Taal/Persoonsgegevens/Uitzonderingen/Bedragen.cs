using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Uitzonderingen;

/// <summary>Bedragen met € of euro, met ",-" of met centen, en percentages.</summary>
internal static class Bedragen
{
    /// <summary>Het teken na het bedrag dat op dit getal begint, of -1.</summary>
    public static int Einde(Tekstbeeld beeld, int i)
    {
        var start = beeld[i].Start;
        if (char.IsLetterOrDigit(beeld.Teken(start - 1)) || beeld.Teken(start - 1) is '-' or '/' or '.') return -1;
        var (einde, laatste) = Getal(beeld, i);
        var heeftTeken = beeld.Teken(start - 1) == '€' || (beeld.Teken(start - 1) == ' ' && beeld.Teken(start - 2) == '€') || beeld.Is(i - 1, "EUR");
        if (heeftTeken || beeld.Teken(einde) == '%' || (beeld.Teken(einde) == ',' && beeld.Teken(einde + 1) is '-' or '=')) return einde;
        return beeld[laatste + 1].VolgtOpSpatie && (beeld.Is(laatste + 1, "euro") || beeld.Is(laatste + 1, "procent") || beeld.Is(laatste + 1, "bruto") || beeld.Is(laatste + 1, "netto") || beeld.Is(laatste + 1, "ct")) ? einde : -1;
    }

    /// <summary>Loopt over punten, komma's en groepjes van drie heen.</summary>
    private static (int Einde, int Laatste) Getal(Tekstbeeld beeld, int i)
    {
        var j = i;
        while (j - i < 5 && beeld[j + 1].IsCijfers && beeld.Tussen(j + 1) is "." or "," && beeld[j + 1].Lengte <= 3) j++;
        return (beeld[j].Einde, j);
    }
}
