namespace Maatwerkplaats.Taal.Groepen;

/// <summary>
/// Watches the weekly count of one theme with an exponentially weighted moving average (Roberts, 1959). The limit follows
/// from the usual count and the wanted mean time between false alarms, by the Markov chain of Brook and Evans (1972).
/// </summary>
public static class Ewma
{
    /// <summary>How much the newest week counts.</summary>
    public const double Gewicht = 0.2;

    /// <summary>Weeks between false alarms of one theme: with forty themes some five a year.</summary>
    public const double WekenTussenLoosAlarm = 416;

    private const int Standen = 60;

    /// <summary>The average after each week, starting from the usual count.</summary>
    public static IEnumerable<double> Verloop(IEnumerable<int> aantallen, double gewoon)
    {
        var stand = gewoon;
        foreach (var aantal in aantallen) yield return stand = Volgende(stand, aantal);
    }

    /// <summary>The average after one more week.</summary>
    public static double Volgende(double stand, int aantal) => ((1 - Gewicht) * stand) + (Gewicht * aantal);

    /// <summary>The first week, from 0, in which the average exceeds the limit, or null.</summary>
    public static int? EersteAlarm(IEnumerable<int> aantallen, double gewoon)
    {
        var grens = Grens(gewoon);
        var week = Verloop(aantallen, gewoon).TakeWhile(stand => stand <= grens).Count();
        return week < aantallen.Count() ? week : null;
    }

    /// <summary>The limit for counts that are Poisson around <paramref name="gewoon"/> (more than 0, a week).</summary>
    public static double Grens(double gewoon) => Grens(gewoon, WekenTussenLoosAlarm);

    /// <summary>The same for another number of weeks between false alarms.</summary>
    public static double Grens(double gewoon, double weken)
    {
        var mu = Math.Max(gewoon, 0.02);
        var sigma = Math.Sqrt(mu * Gewicht / (2 - Gewicht));
        var (laag, hoog) = (mu, mu + (12 * sigma) + 1);
        for (var stap = 0; stap < 30; stap++)
        {
            var midden = (laag + hoog) / 2;
            if (Looptijd(mu, midden) < weken) laag = midden;
            else hoog = midden;
        }

        return hoog;
    }

    /// <summary>The mean number of weeks before the average, starting at the usual count, exceeds the limit by chance.</summary>
    public static double Looptijd(double gewoon, double grens)
    {
        var breedte = grens / Standen;
        var stelsel = new double[Standen, Standen + 1];
        for (var van = 0; van < Standen; van++)
        {
            stelsel[van, Standen] = 1;
            stelsel[van, van] = 1;
            foreach (var (aantal, kans) in Poisson(gewoon))
            {
                var stand = ((1 - Gewicht) * (van + 0.5) * breedte) + (Gewicht * aantal);
                if (stand <= grens) stelsel[van, Math.Min(Standen - 1, (int)(stand / breedte))] -= kans;
            }
        }

        return LosOp(stelsel)[Math.Min(Standen - 1, (int)(gewoon / breedte))];
    }

    private static IEnumerable<(int Aantal, double Kans)> Poisson(double gemiddelde)
    {
        var kans = Math.Exp(-gemiddelde);
        for (var aantal = 0; aantal < gemiddelde + (12 * Math.Sqrt(gemiddelde)) + 12; aantal++)
        {
            yield return (aantal, kans);
            kans *= gemiddelde / (aantal + 1);
        }
    }

    // Gauss without exchange of rows: the diagonal dominates.
    private static double[] LosOp(double[,] stelsel)
    {
        var n = stelsel.GetLength(0);
        for (var kolom = 0; kolom < n; kolom++)
        {
            for (var rij = 0; rij < n; rij++)
            {
                var factor = rij == kolom ? 0 : stelsel[rij, kolom] / stelsel[kolom, kolom];
                if (factor == 0) continue;
                for (var k = kolom; k <= n; k++) stelsel[rij, k] -= factor * stelsel[kolom, k];
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => stelsel[i, n] / stelsel[i, i])];
    }
}
