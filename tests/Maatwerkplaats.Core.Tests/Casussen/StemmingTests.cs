using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class StemmingTests
{
    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(1, 0, 2, Score.Goed)]
    [InlineData(1, 1, 1, Score.Voldoende)]
    [InlineData(2, 0, 2, Score.Onvoldoende)]
    [InlineData(2, 3, 0, Score.Voldoende)]
    [InlineData(3, 2, 1, Score.Onvoldoende)]
    public void Middelste_IsNeverSufficientWhenHalfTheGroupDisagrees(int onvoldoende, int voldoende, int goed, Score? verwacht) =>
        new Stemming(onvoldoende, voldoende, goed).Middelste.ShouldBe(verwacht);

    [Fact]
    public void LooptUiteen_OnlyWhenBothEndsAreChosen()
    {
        new Stemming(1, 5, 1).LooptUiteen.ShouldBeTrue();
        new Stemming(1, 5, 0).LooptUiteen.ShouldBeFalse();
    }
}
