namespace Maatwerkplaats.Core.Shared;

/// <summary>Nederlandse kalender: tijdzone, feestdagen en het rekenen met werkdagen.</summary>
public static class Kalender
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <param name="utc">Moment in UTC.</param>
    public static DateTime TijdInNederland(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Nederland);

    /// <param name="utc">Moment in UTC.</param>
    public static DateOnly DatumInNederland(DateTime utc) => DateOnly.FromDateTime(TijdInNederland(utc));

    /// <summary>Het moment in UTC waarop deze dag in Nederland begint.</summary>
    public static DateTime BeginVan(DateOnly dag) => TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue), Nederland);

    /// <summary>Het moment in UTC op deze dag en tijd in Nederland. Een tijd die bij het ingaan van de zomertijd wordt overgeslagen, schuift een uur door.</summary>
    public static DateTime MomentVan(DateOnly dag, TimeOnly tijd)
    {
        var hier = dag.ToDateTime(tijd);
        return TimeZoneInfo.ConvertTimeToUtc(Nederland.IsInvalidTime(hier) ? hier.AddHours(1) : hier, Nederland);
    }

    /// <summary>Maandag tot en met vrijdag, behalve op een feestdag.</summary>
    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(dag);

    /// <summary>
    /// De algemeen erkende feestdagen van artikel 3 Algemene termijnenwet, met Koningsdag, en Bevrijdingsdag
    /// in de lustrumjaren waarin de overheid vrij is.
    /// </summary>
    public static bool IsFeestdag(DateOnly dag)
    {
        var pasen = Pasen(dag.Year);
        return (dag.Month, dag.Day) is (1, 1) or (12, 25) or (12, 26)
            || dag == Koningsdag(dag.Year)
            || (dag is { Month: 5, Day: 5 } && dag.Year % 5 == 0)
            || dag == pasen.AddDays(-2) || dag == pasen || dag == pasen.AddDays(1)
            || dag == pasen.AddDays(39) || dag == pasen.AddDays(49) || dag == pasen.AddDays(50);
    }

    /// <summary>De dag die <paramref name="aantal"/> werkdagen na <paramref name="begin"/> ligt; de begindag telt niet mee.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Bij een negatief aantal.</exception>
    public static DateOnly PlusWerkdagen(this DateOnly begin, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        var dag = begin;
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            if (IsWerkdag(dag))
            {
                aantal--;
            }
        }

        return dag;
    }

    /// <summary>Aantal werkdagen na <paramref name="begin"/> tot en met <paramref name="eind"/>; negatief als het einde eerder ligt.</summary>
    public static int WerkdagenTot(this DateOnly begin, DateOnly eind)
    {
        if (eind < begin)
        {
            return -eind.WerkdagenTot(begin);
        }

        var aantal = 0;
        for (var dag = begin.AddDays(1); dag <= eind; dag = dag.AddDays(1))
        {
            if (IsWerkdag(dag))
            {
                aantal++;
            }
        }

        return aantal;
    }

    private static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    /// <summary>Eerste paasdag volgens de anonieme gregoriaanse computus (Meeus, Astronomical Algorithms, h. 8).</summary>
    private static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100, d = b / 4, e = b % 4;
        int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return new DateOnly(jaar, n / 31, n % 31 + 1);
    }
}
