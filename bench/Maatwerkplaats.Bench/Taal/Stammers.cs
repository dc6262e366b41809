using Maatwerkplaats.Taal.Analyse.Stammen;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>Both stemmers against the published output, word by word.</summary>
internal static class Stammers
{
    public static void Meet(string map)
    {
        var woorden = File.ReadAllLines(Path.Combine(map, "voc.txt"));
        Vergelijk("Kraaij-Pohlmann", woorden, File.ReadAllLines(Path.Combine(map, "output_kraaij_pohlmann_v3.txt")), KraaijPohlmannStemmer.Stam);
        Vergelijk("Porter", woorden, File.ReadAllLines(Path.Combine(map, "output_dutch_porter.txt")), PorterStemmer.Stam);
    }

    private static void Vergelijk(string naam, string[] woorden, string[] stammen, Func<string, string> stam) =>
        Kwaliteit.Regel($"{naam} gelijk aan Snowball", $"{woorden.Zip(stammen).Count(paar => stam(paar.First) == paar.Second)}", $"{woorden.Length}");
}
