using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Shared;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999993653", "999993653")]
    [InlineData("9999.93.653", "999993653")]
    [InlineData(" 999 993 653 ", "999993653")]
    [InlineData("12345672", "012345672")]
    public void Lees_WhenItPassesTheElfproef_GivesNineDigits(string invoer, string cijfers) => Bsn.Lees(invoer)!.Cijfers.ShouldBe(cijfers);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("999993654")]
    [InlineData("000000000")]
    [InlineData("1234567")]
    [InlineData("9999936530")]
    [InlineData("99999365a")]
    [InlineData("٩٩٩٩٩٣٦٥٣")]
    public void Lees_WhenItCannotBeABsn_GivesNothing(string? invoer) => Bsn.Lees(invoer).ShouldBeNull();

    [Fact]
    public void ToString_NeverShowsTheWholeNumber() => Bsn.Lees("999993653")!.ToString().ShouldBe("•••••3653");
}
