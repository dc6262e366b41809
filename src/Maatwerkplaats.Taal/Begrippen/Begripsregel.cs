using System.Globalization;

namespace Maatwerkplaats.Taal.Begrippen;

/// <summary>Reads one line of the list of concepts.</summary>
internal static class Begripsregel
{
    public static IEnumerable<(string Bron, Begripsdoel Doel)> Lees(string regel, float gelijk, float verwant)
    {
        var pijl = regel.IndexOf("=>", StringComparison.Ordinal);
        return pijl >= 0 ? LeesPijl(regel, pijl, verwant) : LeesGelijk(regel, gelijk);
    }

    private static IEnumerable<(string, Begripsdoel)> LeesPijl(string regel, int pijl, float gewicht)
    {
        var bronnen = Stukken(regel[..pijl], ',', regel);
        var doelen = Stukken(regel[(pijl + 2)..], ',', regel);
        return from bron in bronnen from doel in doelen select (bron, Doel(doel, gewicht));
    }

    private static IEnumerable<(string, Begripsdoel)> LeesGelijk(string regel, float gewicht)
    {
        var namen = Stukken(regel, '=', regel);
        if (namen.Length < 2) throw new FormatException($"Een begrip heeft twee kanten: ‘{regel}’.");
        return from bron in namen from doel in namen where bron != doel select (bron, Doel(doel, gewicht));
    }

    private static Begripsdoel Doel(string tekst, float gewicht)
    {
        var ster = tekst.LastIndexOf('*');
        return ster > 0 && float.TryParse(tekst[(ster + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var eigen)
            ? new(tekst[..ster].Trim(), Math.Clamp(eigen, 0, 1))
            : new(tekst, gewicht);
    }

    private static string[] Stukken(string tekst, char scheiding, string regel)
    {
        var stukken = tekst.Split(scheiding, StringSplitOptions.TrimEntries);
        return stukken.Any(stuk => stuk.Length == 0) ? throw new FormatException($"Een kant van het begrip is leeg: ‘{regel}’.") : stukken;
    }
}
