using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Een argument uit de weging van toen waarvan in de eigen weging geen woord terugkomt.</summary>
/// <param name="Kant">Vanuit welk perspectief het is genoemd; leeg als het in de afweging staat.</param>
public sealed partial record NietGenoemd(Perspectief? Kant, string Zin)
{
    private const int MeestePerKant = 2;

    /// <summary>Een zin met minder eigen woorden zegt te weinig om te vergelijken.</summary>
    private const int KleinsteZin = 2;

    /// <summary>Deel van de eigen woorden van een zin dat terug moet komen om hem genoemd te vinden.</summary>
    private const double Herkend = 1.0 / 3;

    /// <summary>
    /// Vergelijkt op woorden, in welke vorm ook. Woorden die al in de opgave staan tellen niet: die noemt iedereen. Wie hetzelfde met
    /// heel andere woorden zei, krijgt de zin toch te zien; het is een hint, geen oordeel.
    /// </summary>
    public static IReadOnlyList<NietGenoemd> Zoek(Oefenweging mijn, Opgave opgave, Afloop daar)
    {
        var (ik, bekend) = (Woorden(mijn.EigenWoorden), Woorden($"{opgave.Naam}\n{opgave.Situatie}\n{opgave.Knelpunt}"));
        return
        [
            .. daar.Blikken.Select(b => ((Perspectief?)b.Key, b.Value)).Append((null, daar.Inhoud.Afweging))
                .SelectMany(deel => Zinnen(deel.Item2).Where(zin => !Komt(zin, ik, bekend)).Take(MeestePerKant).Select(zin => new NietGenoemd(deel.Item1, zin))),
        ];
    }

    /// <summary>De woorden van een tekst die ertoe doen, in hun grondvorm, met de delen van een samenstelling.</summary>
    internal static HashSet<string> Woorden(string tekst) =>
    [
        .. Analyzer.Standaard.Analyseer(tekst).Select(t => t.Vorm).Where(v => !v.IsStopwoord && !v.IsVerwijzing && v.Lemma.Length > 2)
            .SelectMany(v => v.Delen.Select(d => d.Wortel)),
    ];

    private static bool Komt(string zin, HashSet<string> ik, HashSet<string> bekend)
    {
        var eigen = Woorden(zin);
        eigen.ExceptWith(bekend);
        return eigen.Count < KleinsteZin || eigen.Count(ik.Contains) >= eigen.Count * Herkend;
    }

    private static string[] Zinnen(string tekst) => Zinseinde().Split(tekst).Select(z => z.Trim()).Where(z => z.Length > 0).ToArray();

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Zinseinde();
}
