using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Shared;

public sealed class KalenderTests
{
    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-05")]
    [InlineData("2026-04-06")]
    [InlineData("2026-04-27")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-24")]
    [InlineData("2026-05-25")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-26")]
    [InlineData("2025-04-26")]
    [InlineData("2025-05-05")]
    [InlineData("2024-03-31")]
    [InlineData("2038-04-25")]
    public void IsFeestdag_OnADutchHoliday_IsTrue(string dag) => Kalender.IsFeestdag(Datum(dag)).ShouldBeTrue();

    [Theory]
    [InlineData("2026-05-05")]
    [InlineData("2025-04-27")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    public void IsFeestdag_OnADayOffices_AreOpen_IsFalse(string dag) => Kalender.IsFeestdag(Datum(dag)).ShouldBeFalse();

    [Theory]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-12-24", 2, "2026-12-29")]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    [InlineData("2026-03-01", 1, "2026-03-02")]
    public void PlusWerkdagen_SkipsWeekendsAndHolidays(string begin, int aantal, string eind) =>
        Datum(begin).PlusWerkdagen(aantal).ShouldBe(Datum(eind));

    [Fact]
    public void PlusWerkdagen_WithANegativeNumber_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DateOnly(2026, 3, 2).PlusWerkdagen(-1));

    [Fact]
    public void WerkdagenTot_IsTheInverseOfPlusWerkdagen_AndTurnsAround()
    {
        var begin = new DateOnly(2026, 1, 1);
        for (var dag = 0; dag < 365; dag += 3)
        {
            var van = begin.AddDays(dag);
            for (var aantal = 0; aantal < 40; aantal += 7)
            {
                van.WerkdagenTot(van.PlusWerkdagen(aantal)).ShouldBe(aantal);
                van.PlusWerkdagen(aantal).WerkdagenTot(van).ShouldBe(-aantal);
            }
        }
    }

    [Theory]
    [InlineData("2026-03-01T23:30:00Z", "2026-03-02")]
    [InlineData("2026-07-01T22:30:00Z", "2026-07-02")]
    [InlineData("2026-07-01T21:30:00Z", "2026-07-01")]
    public void DatumInNederland_FollowsDutchTime_InWinterAndSummer(string utc, string dag) =>
        Kalender.DatumInNederland(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime).ShouldBe(Datum(dag));

    private static DateOnly Datum(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
