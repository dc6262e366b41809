using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Woordenlijsten;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>Where compounds are cut, against the boundaries people set.</summary>
internal static class Samenstellingsgrenzen
{
    public static void Meet(string map)
    {
        var splitser = new Splitser(Woordenboek.Nederlands, Samenstellingen.Standaard);
        var (goed, gezet, bedoeld) = (0, 0, 0);
        foreach (var delen in File.ReadLines(Path.Combine(map, "compound_gold.dev.tsv")).Skip(1).Select(regel => Vouwing.Vouw(regel.Split('\t')[2])).Where(woord => woord.Contains('|')))
        {
            var echt = Grenzen(delen.Split('|').Select(deel => deel.Length));
            var gevonden = Grenzen(splitser.Splits(delen.Replace("|", "", StringComparison.Ordinal)).Select(deel => deel.Lengte + deel.Tussen));
            (goed, gezet, bedoeld) = (goed + echt.Intersect(gevonden).Count(), gezet + gevonden.Count, bedoeld + echt.Count);
        }

        var (precisie, vangst) = (goed / (double)gezet, goed / (double)bedoeld);
        Kwaliteit.Regel("grenzen in samenstellingen, F1 (dev)", Kwaliteit.Getal(2 * precisie * vangst / (precisie + vangst)), ">= 0.94", $"ILPS-regel 0.831 (gepubliceerd); hier P {Kwaliteit.Getal(precisie)} R {Kwaliteit.Getal(vangst)}");
    }

    private static List<int> Grenzen(IEnumerable<int> lengten)
    {
        var plaats = 0;
        var grenzen = lengten.Select(lengte => plaats += lengte).ToList();
        return grenzen[..^1];
    }
}
