using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens;

/// <summary>Leest een voorbeeldzin met merken <c>{SOORT:tekst}</c> en kijkt of precies die gevonden worden.</summary>
internal static class Vondstverwachting
{
    public static (string Tekst, List<(string Soort, string Tekst)> Merken) Ontleed(string zin)
    {
        var merken = new List<(string, string)>();
        var tekst = "";
        while (zin.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var dicht = zin.IndexOf('}', open);
            var delen = zin[(open + 1)..dicht].Split(':', 2);
            merken.Add((delen[0], delen[1]));
            tekst += zin[..open] + delen[1];
            zin = zin[(dicht + 1)..];
        }

        return (tekst + zin, merken);
    }

    public static void KomtUit(string zin, Dossier? dossier = null)
    {
        var (tekst, merken) = Ontleed(zin);
        var gevonden = Herkenner.Zoek(tekst, dossier)
            .Where(v => v.Zekerheid != Zekerheid.Mogelijk)
            .Select(v => (v.Soort.Code(), v.Tekst(tekst)));
        gevonden.ShouldBe(merken);
    }
}
