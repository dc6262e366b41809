using Maatwerkplaats.Core.Themas;

namespace Maatwerkplaats.Core.Tests.Themas;

public sealed class StijgingsmelderTests
{
    private const int Aanloop = Stijgingsmelder.Eerste;

    [Fact]
    public void Bekijk_WhenNothingIsCounted_IsNone() => Stijgingsmelder.Bekijk([], Verwachting.Onbekend).ShouldBeNull();

    [Fact]
    public void Bekijk_WhenAllIsAsUsual_IsNone() => Stijgingsmelder.Bekijk([.. Enumerable.Range(0, Aanloop + 26).Select(w => w % 2)], Verwachting.Onbekend).ShouldBeNull();

    [Fact]
    public void Bekijk_WhenItTriples_SaysSinceWhenAndHowMuch()
    {
        int[] weken = [.. Enumerable.Range(0, Aanloop + 10).Select(w => w % 2), 3, 2, 3, 4, 3];

        var stijging = Stijgingsmelder.Bekijk(weken, Verwachting.Onbekend).ShouldNotBeNull();

        stijging.Sinds.ShouldBeInRange(Aanloop + 8, Aanloop + 10);
        stijging.Gewoon.ShouldBe(0.5, 0.1);
        stijging.Nu.ShouldBeGreaterThan(1.5);
    }

    [Fact]
    public void Bekijk_WhenTheRiseIsOver_IsNoneAgain() =>
        Stijgingsmelder.Bekijk([.. Enumerable.Repeat(0, Aanloop), 3, 3, 3, .. Enumerable.Repeat(0, 40)], Verwachting.Onbekend).ShouldBeNull();

    [Fact]
    public void Gewoon_LeavesOutTheLastWeeks() =>
        Stijgingsmelder.Gewoon([.. Enumerable.Repeat(0, Stijgingsmelder.WekenGewoon), 9, 9, 9, 9, 9], Aanloop, Verwachting.Onbekend)
            .ShouldBe(Stijgingsmelder.Gewoon([.. Enumerable.Repeat(0, Aanloop + 1)], Aanloop, Verwachting.Onbekend));

    [Fact]
    public void Verwachting_WhenThemesAreAlike_WeighsThemHeavierThanWhenTheyDiffer()
    {
        var gelijk = Verwachting.Uit([52, 52, 52, 52, 52]);
        var anders = Verwachting.Uit([1, 52, 260, 468, 1]);

        gelijk.Gemiddeld.ShouldBe(1);
        gelijk.Weken.ShouldBeGreaterThan(anders.Weken * 10);
        Verwachting.Uit([52, 0, 0, 0, 0, 0]).ShouldBe(Verwachting.Onbekend);
    }
}
