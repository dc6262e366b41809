using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class JuriconnectTests
{
    [Theory]
    [InlineData("BWBR0019057", "4", "2", "https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=4&lid=2")]
    [InlineData("BWBR0019057", "56a", null, "https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=56a")]
    [InlineData("BWBR0005537", "3:4", "2", "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:4&lid=2")]
    [InlineData("BWBR0005537", " 4:84 ", " ", "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:84")]
    public void Adres_WhenAnArticleIsNamed_IsTheExactReference(string bwb, string artikel, string? lid, string adres) =>
        Juriconnect.Adres(bwb, artikel, lid).ShouldBe(adres);

    [Fact]
    public void Adres_WhenSomethingElseIsTypedAsArticle_CannotLeaveItsPlace() =>
        Juriconnect.Adres("BWBR0005537", "1&x=<b>", null).ShouldBe("https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=1%26x%3D%3Cb%3E");
}
