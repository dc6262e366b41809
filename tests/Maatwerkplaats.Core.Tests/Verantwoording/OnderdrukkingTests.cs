using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Tests.Verantwoording;

public sealed class OnderdrukkingTests
{
    private static readonly Rijboom Plat = new([new("a", "A"), new("b", "B"), new("c", "C"), new("d", "D")]);

    private static readonly Rijboom Diep = new([new("x", "X"), new("x1", "X1", "x"), new("x2", "X2", "x"), new("x3", "X3", "x"), new("y", "Y"), new("z", "Z")]);

    [Theory]
    [InlineData(new[] { 40, 30, 20, 10 }, "")]
    [InlineData(new[] { 40, 30, 20, 0 }, "")]
    [InlineData(new[] { 40, 30, 20, 3 }, "cd")]
    [InlineData(new[] { 40, 30, 5, 6 }, "cd")]
    [InlineData(new[] { 40, 30, 5, 3 }, "bcd")]
    [InlineData(new[] { 0, 12, 0, 3 }, "bd")]
    public void Verberg_InOneGroup_HidesTheSmallAndAsMuchAsIsNeededToKeepItHidden(int[] aantallen, string verwacht) =>
        Verborgen(Plat, aantallen).ShouldBe(verwacht);

    [Fact]
    public void Verberg_WhenARowIsHidden_HidesEverythingUnderIt() => Verborgen(Diep, [4, 4, 0, 0, 50, 12]).ShouldBe("xx1x2x3z");

    [Fact]
    public void Verberg_WhenARowIsVisible_ProtectsItsOwnRowsAmongEachOther() => Verborgen(Diep, [60, 40, 17, 3, 50, 12]).ShouldBe("x2x3");

    [Fact]
    public void Verberg_WhenARowIsHiddenBeforehand_AddsUntilTheGroupIsLargeEnough() =>
        string.Concat(Plat.Rijen.Where((_, i) => Onderdrukking.Verberg(Plat, [40, 30, 20, 0], 10, [false, false, false, true])[i]).Select(r => r.Sleutel)).ShouldBe("cd");

    private static string Verborgen(Rijboom boom, int[] aantallen)
    {
        var verborgen = Onderdrukking.Verberg(boom, aantallen, 10);
        return string.Concat(boom.Rijen.Where((_, i) => verborgen[i]).Select(r => r.Sleutel));
    }
}
