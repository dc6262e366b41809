using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Analyse.Stammen;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>
/// Whether the forms of one lemma get one stem, and how many pairs of lemmas of one part of speech are thrown together.
/// A form of a separable verb that stands without its prefix is left out: it is a form of another verb as well.
/// </summary>
internal static class Lemmas
{
    public static void Meet(string map)
    {
        var groepen = Directory.GetFiles(map, "*.conllu").SelectMany(File.ReadLines).Select(regel => regel.Split('\t'))
            .Where(velden => velden.Length > 9 && velden[0].All(char.IsDigit) && velden[3] is "NOUN" or "ADJ" or "VERB")
            .Select(velden => (Vorm: velden[1].ToLowerInvariant(), Lemma: velden[2].ToLowerInvariant(), Soort: velden[3]))
            .Where(woord => woord.Vorm.All(char.IsLetter) && !(woord.Soort == "VERB" && woord.Lemma.Contains('_') && !woord.Vorm.Contains(woord.Lemma.Split('_')[0])))
            .GroupBy(woord => (woord.Lemma, woord.Soort), woord => woord.Vorm)
            .Select(groep => (groep.Key.Lemma, groep.Key.Soort, Vormen: groep.Distinct().ToArray()))
            .ToList();
        var (onze, verward) = Tel(groepen, woord => Analyzer.Standaard.Woord(woord).Lemma);
        var (kp, kpVerward) = Tel(groepen, KraaijPohlmannStemmer.Stam);
        var (porter, porterVerward) = Tel(groepen, PorterStemmer.Stam);
        Kwaliteit.Regel("vormen van één lemma met één stam (UD dev)", Kwaliteit.Getal(onze), ">= 0.80", $"Snowball 3 {Kwaliteit.Getal(kp)}, PostgreSQL {Kwaliteit.Getal(porter)}");
        Kwaliteit.Regel("  lemma's die samenvallen", $"{verward}", "<= 146", $"Snowball 3 {kpVerward}, PostgreSQL {porterVerward}");
    }

    private static (double Gelijk, int Verward) Tel(List<(string Lemma, string Soort, string[] Vormen)> groepen, Func<string, string> stam)
    {
        var paren = groepen.SelectMany(groep => groep.Vormen.SelectMany((een, i) => groep.Vormen.Skip(i + 1).Select(ander => stam(een) == stam(ander)))).ToList();
        var verward = groepen.SelectMany(groep => groep.Vormen.Select(vorm => (groep.Soort, Stam: stam(vorm), Lemma: groep.Lemma.Replace("_", "", StringComparison.Ordinal))))
            .Distinct().GroupBy(paar => (paar.Soort, paar.Stam)).Sum(zelfde => zelfde.Count() * (zelfde.Count() - 1) / 2);
        return (paren.Count(gelijk => gelijk) / (double)paren.Count, verward);
    }
}
