namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Ziet of er van een thema per week meer signalen komen dan gewoonlijk: een CUSUM voor tellingen (E.S. Page, Biometrika 1954;
/// J.M. Lucas, Technometrics 1985, voor Poisson). Wat gewoon is, volgt uit het jaar ervoor, zonder de laatste vier weken, en
/// leunt op de andere thema's voor zover die op elkaar lijken (<see cref="Verwachting"/>). De grens is met een simulatie
/// gekozen (bench <c>stijging</c>): van 0,5 naar 1,5 per week in vijf weken gezien (mediaan), met hoogstens vijf keer loos
/// alarm per jaar over veertig thema's.
/// </summary>
public static class Stijgingsmelder
{
    /// <summary>Zoveel weken bepalen wat gewoon is.</summary>
    public const int WekenGewoon = 52;

    /// <summary>Zoveel weken zitten er tussen: een stijging die net begon, telt nog niet als gewoon.</summary>
    public const int WekenErtussen = 4;

    /// <summary>De eerste week in een reeks die te bekijken is.</summary>
    public const int Eerste = WekenGewoon + WekenErtussen;

    /// <summary>Boven deze stand is het geen toeval meer.</summary>
    public const double Grens = 4.25;

    private const double Verhouding = 2.5, Kleinst = 0.1, KleinsteSprong = 0.5;

    /// <param name="weken">Aantal signalen per week, de oudste eerst; vanaf <see cref="Eerste"/> wordt er gekeken.</param>
    /// <returns>De stijging als die er in de laatste week is, anders <c>null</c>.</returns>
    public static Stijging? Bekijk(IReadOnlyList<int> weken, Verwachting verwachting)
    {
        var (stand, sinds, gewoon) = (0.0, -1, 0.0);
        for (var week = Eerste; week < weken.Count; week++)
        {
            gewoon = Gewoon(weken, week, verwachting);
            var nieuw = Volgende(stand, weken[week], gewoon);
            sinds = nieuw == 0 ? -1 : stand == 0 ? week : sinds;
            stand = nieuw;
        }

        return stand > Grens ? new(sinds, gewoon, weken.Skip(sinds).Average(), stand) : null;
    }

    /// <summary>De stand na een week.</summary>
    /// <param name="gewoon">Wat er per week gewoon is.</param>
    public static double Volgende(double stand, int aantal, double gewoon)
    {
        var veel = Math.Max(Verhouding * gewoon, gewoon + KleinsteSprong);
        return Math.Max(0, stand + aantal - ((veel - gewoon) / (Math.Log(veel) - Math.Log(gewoon))));
    }

    /// <summary>Wat er voor deze week gewoon is, uit het jaar ervoor.</summary>
    public static double Gewoon(IReadOnlyList<int> weken, int week, Verwachting verwachting) =>
        Math.Max(Kleinst, (Som(weken, week) + (verwachting.Weken * verwachting.Gemiddeld)) / (WekenGewoon + verwachting.Weken));

    /// <summary>Aantal signalen in het jaar dat voor deze week zegt wat gewoon is.</summary>
    internal static int Som(IReadOnlyList<int> weken, int week)
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

    /// <param name="reeksen">Van elk thema het aantal per week, de oudste eerst.</param>
    /// <param name="week">De week waarvoor wordt verwacht.</param>
    public static Verwachting Uit(IReadOnlyCollection<IReadOnlyList<int>> reeksen, int week)
    {
        double[] perWeek = [.. reeksen.Where(r => r.Count > week).Select(r => Stijgingsmelder.Som(r, week) / (double)Stijgingsmelder.WekenGewoon)];
        if (week < Stijgingsmelder.Eerste || perWeek.Length < MinsteThemas || perWeek.Average() is not (> 0 and var gemiddeld))
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
/// <param name="Stand">Hoe vast het staat; boven <see cref="Stijgingsmelder.Grens"/> is het geen toeval meer.</param>
public sealed record Stijging(int Sinds, double Gewoon, double Nu, double Stand);
