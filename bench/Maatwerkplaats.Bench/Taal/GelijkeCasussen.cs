using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>Whether each case finds the others of its kind, and whether the groups are those kinds.</summary>
internal static class GelijkeCasussen
{
    public static void Meet(List<Voorbeeldcasus> casussen)
    {
        var geheugen = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Leeg);
        geheugen.Voegtoe([.. casussen.Select((casus, i) => casus.Document(i))]);
        Document Bron(long nummer) => casussen[(int)nummer].Document(nummer);
        var vergelijker = new Vergelijker(geheugen.Index, Analyzer.Standaard, new(geheugen.Index, Analyzer.Standaard, geheugen), geheugen);
        var (eerste, vijf) = Tel(casussen, i => vergelijker.Rangschik(Bron(i), 6).Select(treffer => treffer.Nummer));
        using var fts = new Fts5(casussen.Select(casus => casus.Tekst));
        var (ftsEerste, ftsVijf) = Tel(casussen, i => fts.Zoek(casussen[i].Tekst, " OR ", 6));
        Kwaliteit.Regel("gelijke casussen P@1 (elk tegen de rest)", Kwaliteit.Getal(eerste), ">= 0.85", $"FTS5 met de hele tekst {Kwaliteit.Getal(ftsEerste)}");
        Kwaliteit.Regel("gelijke casussen recall@5", Kwaliteit.Getal(vijf), ">= 0.85", $"FTS5 met de hele tekst {Kwaliteit.Getal(ftsVijf)}");
        var groepeerder = new Groepeerder(vergelijker, new(geheugen.Index, Analyzer.Standaard, geheugen), Bron);
        var labels = groepeerder.Verdeel(groepeerder.Verbind(Enumerable.Range(0, casussen.Count).Select(i => (long)i)));
        var v = Maten.V([.. labels.Select(paar => (casussen[(int)paar.Key].Soort, $"{paar.Value}"))]);
        Kwaliteit.Regel($"groepen, V-maat ({labels.Values.Distinct().Count()} groepen)", Kwaliteit.Getal(v), ">= 0.80");
    }

    private static (double Eerste, double Vijf) Tel(List<Voorbeeldcasus> casussen, Func<int, IEnumerable<long>> naasten)
    {
        var uitslagen = Enumerable.Range(0, casussen.Count).Select(i =>
        {
            var goed = naasten(i).Where(nummer => nummer != i).Select(nummer => casussen[(int)nummer].Soort == casussen[i].Soort).ToList();
            return (Eerste: goed.Count > 0 && goed[0] ? 1.0 : 0, Vijf: Maten.Recall(goed, casussen.Count(casus => casus.Soort == casussen[i].Soort) - 1, 5));
        }).ToList();
        return (uitslagen.Average(u => u.Eerste), uitslagen.Average(u => u.Vijf));
    }
}
