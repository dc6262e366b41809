using Maatwerkplaats.Taal.Groepen;

namespace Maatwerkplaats.Taal.Tests.Groepen;

public sealed class EwmaTests
{
    [Theory]
    [InlineData(0.25)]
    [InlineData(1)]
    [InlineData(4)]
    public void Grens_WhenNothingHappens_CriesWolfAboutFiveTimesAYearOverFortyThemes(double gewoon)
    {
        var toeval = new Random(11);
        var grens = Ewma.Grens(gewoon);
        var looptijden = Enumerable.Range(0, 400).Select(_ => Looptijd(toeval, gewoon, grens)).ToList();
        (40 * 52 / looptijden.Average()).ShouldBeInRange(3.5, 6.5);
    }

    [Fact]
    public void EersteAlarm_WhenThemeTriples_ComesWithinWeeks()
    {
        var toeval = new Random(5);
        var weken = Enumerable.Range(0, 200).Select(_ => Ewma.EersteAlarm([.. Enumerable.Range(0, 60).Select(_ => Poisson(toeval, 1.5))], 0.5) ?? 60).Order().ToList();
        weken[100].ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public void EersteAlarm_WhenNothingIsCounted_IsNone() => Ewma.EersteAlarm([], 1).ShouldBeNull();

    private static int Looptijd(Random toeval, double gewoon, double grens)
    {
        var stand = gewoon;
        for (var week = 1; week < 5_000; week++)
        {
            stand = ((1 - Ewma.Gewicht) * stand) + (Ewma.Gewicht * Poisson(toeval, gewoon));
            if (stand > grens) return week;
        }

        return 5_000;
    }

    private static int Poisson(Random toeval, double gemiddelde)
    {
        var (aantal, kans) = (0, toeval.NextDouble());
        for (var grens = Math.Exp(-gemiddelde); kans > grens; kans *= toeval.NextDouble()) aantal++;
        return aantal;
    }
}
