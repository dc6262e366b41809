using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>The open queries: jargon (a), everyday words (b) and questions (c) in turn, against FTS5 and PostgreSQL on the same texts.</summary>
internal static class Zoekvragen
{
    private sealed record Vraag(string Soort, string Tekst);

    public static void Meet(List<Voorbeeldcasus> casussen, string bestand, string? postgres)
    {
        var vragen = Voorbeeldcasus.Regels(bestand).Select(json => new Vraag(Voorbeeldcasus.Veld(json, "probleemtype"), Voorbeeldcasus.Veld(json, "query"))).ToList();
        var teksten = casussen.ConvertAll(casus => casus.Tekst);
        using var fts = new Fts5(teksten);
        Toon("FTS5, alle woorden", casussen, vragen, vraag => fts.Zoek(vraag, " ", 10));
        Toon("FTS5, een van de woorden", casussen, vragen, vraag => fts.Zoek(vraag, " OR ", 10));
        if (postgres is not null)
        {
            using var dutch = new PostgresDutch(postgres, teksten);
            Toon("PostgreSQL dutch, een van de woorden", casussen, vragen, vraag => dutch.Zoek(vraag, 10));
        }

        Toon("zonder begrippen", casussen, vragen, Zoeker(casussen, Begrippenlijst.Leeg, metSamenhang: true));
        Toon("zonder samenhang", casussen, vragen, Zoeker(casussen, Begrippenlijst.Standaard, metSamenhang: false));
        Toon("Maatwerkplaats", casussen, vragen, Zoeker(casussen, Begrippenlijst.Standaard, metSamenhang: true), "0.85/0.90");
    }

    private static Func<string, IEnumerable<long>> Zoeker(List<Voorbeeldcasus> casussen, Begrippenlijst begrippen, bool metSamenhang)
    {
        var geheugen = new Geheugenindex(Analyzer.Standaard, begrippen);
        geheugen.Voegtoe([.. casussen.Select((casus, i) => casus.Document(i))]);
        var samenhang = new Samenhang(geheugen.Index, new(geheugen.Index, Analyzer.Standaard, geheugen));
        return vraag =>
        {
            var treffers = geheugen.Index.Zoek(new(vraag) { Top = 50 }).Treffers;
            return (metSamenhang ? samenhang.Herschik(treffers) : treffers).Select(treffer => treffer.Nummer);
        };
    }

    private static void Toon(string naam, List<Voorbeeldcasus> casussen, List<Vraag> vragen, Func<string, IEnumerable<long>> zoek, string streven = "")
    {
        var uitslagen = vragen.ConvertAll(vraag =>
        {
            var goed = zoek(vraag.Tekst).Take(10).Select(nummer => casussen[(int)nummer].Soort == vraag.Soort).ToList();
            var totaal = casussen.Count(casus => casus.Soort == vraag.Soort);
            return (Ndcg: Maten.Ndcg10(goed, totaal), Vangst: Maten.Recall(goed, totaal, 10));
        });
        var klassen = Enumerable.Range(0, 3).Select(k => uitslagen.Where((_, i) => i % 3 == k).ToList())
            .Select((klasse, k) => $"{"abc"[k]} {Kwaliteit.Getal(klasse.Average(u => u.Ndcg))}/{Kwaliteit.Getal(klasse.Average(u => u.Vangst))}");
        Kwaliteit.Regel($"zoekvragen nDCG@10/recall@10: {naam}", $"{Kwaliteit.Getal(uitslagen.Average(u => u.Ndcg))}/{Kwaliteit.Getal(uitslagen.Average(u => u.Vangst))}", streven, string.Join("  ", klassen));
    }
}
