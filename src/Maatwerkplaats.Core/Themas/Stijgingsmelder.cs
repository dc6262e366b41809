using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Groepen;

namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Ziet of er van een thema per week meer signalen komen dan gewoonlijk, met een voortschrijdend gemiddelde (<see cref="Ewma"/>). Wat
/// gewoon is, volgt uit het jaar ervoor, zonder de laatste vier weken, en leunt op de andere thema's voor zover die op elkaar lijken
/// (<see cref="Verwachting"/>). De grens hangt af van wat gewoon is, zodat een zeldzaam thema niet langer wacht dan een druk thema vaker
/// loos alarm geeft. De bench <c>stijging</c> zegt wat dat oplevert.
/// </summary>
public static class Stijgingsmelder
{
    /// <summary>Zoveel weken bepalen wat gewoon is.</summary>
    public const int WekenGewoon = 52;

    /// <summary>Zoveel weken zitten er tussen: een stijging die net begon, telt nog niet als gewoon.</summary>
    public const int WekenErtussen = 4;

    /// <summary>De eerste week in een reeks die te bekijken is.</summary>
    public const int Eerste = WekenGewoon + WekenErtussen;

    private const double Kleinst = 0.1;

    // Stappen van vijf procent: de grens is daartussen nauwelijks anders, en eens berekend is zij meteen bekend.
    private const double Stap = 1.05;

    private static readonly ConcurrentDictionary<int, double> Grenzen = new();

    /// <param name="weken">Aantal signalen per week, de oudste eerst; vanaf <see cref="Eerste"/> wordt er gekeken.</param>
    /// <returns>De stijging als die er in de laatste week is, anders <c>null</c>.</returns>
    public static Stijging? Bekijk(IReadOnlyList<int> weken, Verwachting verwachting)
    {
        if (weken.Count <= Eerste)
        {
            return null;
        }

        var (gewoon, sinds) = (Gewoon(weken, Eerste, verwachting), -1);
        var stand = gewoon;
        for (var week = Eerste; week < weken.Count; week++)
        {
            gewoon = Gewoon(weken, week, verwachting);
            var eerder = stand;
            stand = Ewma.Volgende(stand, weken[week]);
            sinds = stand <= gewoon ? -1 : eerder <= gewoon || sinds < 0 ? week : sinds;
        }

        return stand > Grens(gewoon) ? new(sinds, gewoon, weken.Skip(sinds).Average(), stand / Grens(gewoon)) : null;
    }

    /// <summary>Het gemiddelde waarboven het geen toeval meer is.</summary>
    /// <param name="gewoon">Wat er per week gewoon is, meer dan 0.</param>
    public static double Grens(double gewoon) =>
        Grenzen.GetOrAdd((int)Math.Round(Math.Log(gewoon) / Math.Log(Stap)), stap => Ewma.Grens(Math.Pow(Stap, stap)));

    /// <summary>Wat er voor deze week gewoon is, uit het jaar ervoor.</summary>
    public static double Gewoon(IReadOnlyList<int> weken, int week, Verwachting verwachting) =>
        Math.Max(Kleinst, (Som(weken, week) + (verwachting.Weken * verwachting.Gemiddeld)) / (WekenGewoon + verwachting.Weken));

    /// <summary>Aantal signalen in het jaar dat voor deze week zegt wat gewoon is.</summary>
    public static int Som(IReadOnlyList<int> weken, int week)
    {
        var som = 0;
        for (var i = week - WekenErtussen - WekenGewoon; i < week - WekenErtussen; i++)
        {
            som += weken[i];
        }

        return som;
    }
}

/// <summary>
/// Wat van een thema te verwachten is zonder het zelf te kennen: het gemiddelde van alle thema's, en hoeveel weken dat meeweegt.
/// Hoe meer thema's op elkaar lijken, hoe zwaarder (empirische Bayes met momenten: gamma-verdeling van het gemiddelde per week).
/// </summary>
/// <param name="Gemiddeld">Signalen per week.</param>
/// <param name="Weken">Zoveel weken weegt dat mee.</param>
public sealed record Verwachting(double Gemiddeld, double Weken)
{
    /// <summary>Bij te weinig thema's om van te leren.</summary>
    public static readonly Verwachting Onbekend = new(0.5, 26);

    private const int MinsteThemas = 5;
    private const double MeesteWeken = 104;

    /// <param name="jaren">Van elk thema hoeveel er waren in het jaar dat zegt wat gewoon is. Waar er toen niets van was, telt niet mee.</param>
    public static Verwachting Uit(IReadOnlyCollection<int> jaren)
    {
        double[] perWeek = [.. jaren.Where(aantal => aantal > 0).Select(aantal => aantal / (double)Stijgingsmelder.WekenGewoon)];
        if (perWeek.Length < MinsteThemas || perWeek.Average() is not (> 0 and var gemiddeld))
        {
            return Onbekend;
        }

        // Wat de thema's meer verschillen dan toeval verklaart.
        var spreiding = perWeek.Sum(p => Math.Pow(p - gemiddeld, 2)) / (perWeek.Length - 1) - (gemiddeld / Stijgingsmelder.WekenGewoon);
        return new(gemiddeld, spreiding <= 0 ? MeesteWeken : Math.Min(MeesteWeken, gemiddeld / spreiding));
    }
}

/// <summary>Er komt meer van een thema dan gewoonlijk.</summary>
/// <param name="Sinds">Plaats van de week waarin het begon, in de reeks.</param>
/// <param name="Gewoon">Wat er per week gewoon is.</param>
/// <param name="Nu">Wat er per week komt sinds het begon.</param>
/// <param name="Stand">Hoe vast het staat: zoveel maal de grens; boven 1 is het geen toeval meer.</param>
public sealed record Stijging(int Sinds, double Gewoon, double Nu, double Stand);
