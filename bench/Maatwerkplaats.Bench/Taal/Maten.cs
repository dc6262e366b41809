namespace Maatwerkplaats.Bench.Taal;

/// <summary>The usual measures of ranking and grouping.</summary>
internal static class Maten
{
    /// <summary>Normalised discounted cumulative gain of the first ten, with right or wrong as the only grades.</summary>
    public static double Ndcg10(IReadOnlyList<bool> goed, int goedeInTotaal)
    {
        var ideaal = Enumerable.Range(0, Math.Min(10, goedeInTotaal)).Sum(i => 1 / Math.Log2(i + 2));
        return goed.Take(10).Select((raak, i) => raak ? 1 / Math.Log2(i + 2) : 0).Sum() / ideaal;
    }

    /// <summary>The share of all right ones among the first few.</summary>
    public static double Recall(IReadOnlyList<bool> goed, int goedeInTotaal, int eerste) => (double)goed.Take(eerste).Count(raak => raak) / goedeInTotaal;

    /// <summary>V-measure (Rosenberg and Hirschberg, 2007): the harmonic mean of homogeneity and completeness.</summary>
    public static double V(IReadOnlyList<(string Soort, string Groep)> paren)
    {
        var (hSoort, hGroep) = (Entropie(paren.Select(paar => paar.Soort)), Entropie(paren.Select(paar => paar.Groep)));
        var samen = Entropie(paren.Select(paar => $"{paar.Soort}|{paar.Groep}"));
        var homogeen = hSoort == 0 ? 1 : 1 - ((samen - hGroep) / hSoort);
        var volledig = hGroep == 0 ? 1 : 1 - ((samen - hSoort) / hGroep);
        return homogeen + volledig == 0 ? 0 : 2 * homogeen * volledig / (homogeen + volledig);
    }

    private static double Entropie(IEnumerable<string> waarden)
    {
        var alle = waarden.ToList();
        return alle.GroupBy(waarde => waarde).Sum(groep => -(double)groep.Count() / alle.Count * Math.Log((double)groep.Count() / alle.Count));
    }
}
