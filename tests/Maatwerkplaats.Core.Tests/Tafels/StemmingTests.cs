using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;

namespace Maatwerkplaats.Core.Tests.Tafels;

public sealed class StemmingTests
{
    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(1, 0, 2, Score.Goed)]
    [InlineData(1, 1, 1, Score.Voldoende)]
    [InlineData(2, 0, 2, Score.Onvoldoende)]
    [InlineData(2, 3, 0, Score.Voldoende)]
    [InlineData(3, 2, 1, Score.Onvoldoende)]
    public void Middelste_IsNeverSufficientWhenHalfTheTableDisagrees(int onvoldoende, int voldoende, int goed, Score? verwacht) =>
        new Stemming(onvoldoende, voldoende, goed).Middelste.ShouldBe(verwacht);

    [Fact]
    public void LooptUiteen_OnlyWhenBothEndsAreChosen()
    {
        new Stemming(1, 5, 1).LooptUiteen.ShouldBeTrue();
        new Stemming(1, 5, 0).LooptUiteen.ShouldBeFalse();
    }

    [Fact]
    public void Van_CountsOnlyThisWayAndPerspective()
    {
        var weg = Guid.NewGuid();
        Stem[] stemmen =
        [
            new(Guid.NewGuid(), Perspectief.Juridisch, weg, Score.Goed), new(Guid.NewGuid(), Perspectief.Economisch, weg, Score.Goed),
            new(Guid.NewGuid(), Perspectief.Juridisch, Alternatief.Huidig, Score.Onvoldoende),
        ];

        Stemming.Van(stemmen, Perspectief.Juridisch, weg).ShouldBe(new(0, 0, 1));
    }
}
