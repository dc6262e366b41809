using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Checks in the texts themselves whether words stand next to each other.</summary>
internal static class Frasen
{
    public static bool Kloppen(IReadOnlyList<Frase> frases, IEnumerable<string> teksten, Analyzer analyzer)
    {
        var woorden = teksten.Select(tekst => analyzer.Analyseer(tekst).Where(term => !term.Vorm.IsVerwijzing).Select(term => term.Vorm.Woord).ToList()).ToList();
        return frases.All(frase => woorden.Exists(tekst => Bevat(tekst, frase.Woorden)) != frase.IsUitgesloten);
    }

    private static bool Bevat(List<string> tekst, IReadOnlyList<string> frase)
    {
        for (var begin = 0; begin + frase.Count <= tekst.Count; begin++)
        {
            var i = 0;
            while (i < frase.Count && tekst[begin + i] == frase[i]) i++;
            if (i == frase.Count) return true;
        }

        return false;
    }
}
