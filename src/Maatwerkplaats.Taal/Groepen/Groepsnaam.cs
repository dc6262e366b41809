using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Groepen;

/// <summary>Names a group after the words that set it apart, until someone gives it a better name.</summary>
public static class Groepsnaam
{
    private const int Woorden = 3;

    /// <summary>The words most members share and others lack, most telling first, joined by commas.</summary>
    public static string Maak(IReadOnlyCollection<Document> leden, Zoekindex index, Analyzer analyzer)
    {
        var schat = index.Schat;
        var kandidaten = from lid in leden
                         from term in Vormen(lid, analyzer).DistinctBy(vorm => vorm.Lemma)
                         where term.Lemma.Length > 2
                         group term.Woord by term.Lemma into zelfde
                         let aandeel = zelfde.Count() / (double)leden.Count
                         where leden.Count == 1 || zelfde.Count() > 1
                         let elders = (schat.Frequentie(Veld.Lemma, zelfde.Key) + 1.0) / (schat.Stand.Levend + 1.0)
                         orderby aandeel * Math.Log((aandeel / elders) + 1) descending, zelfde.Key
                         select zelfde.GroupBy(woord => woord).OrderByDescending(woord => woord.Count()).ThenBy(woord => woord.Key, StringComparer.Ordinal).First().Key;
        return string.Join(", ", kandidaten.Take(Woorden));
    }

    private static IEnumerable<Woordvorm> Vormen(Document document, Analyzer analyzer) =>
        document.Secties.Where(sectie => sectie.Gewicht >= 1).SelectMany(sectie => analyzer.Analyseer(sectie.Tekst)).Select(term => term.Vorm)
            .Where(vorm => !vorm.IsStopwoord && !vorm.IsVerwijzing && char.IsLetter(vorm.Woord[0]));
}
