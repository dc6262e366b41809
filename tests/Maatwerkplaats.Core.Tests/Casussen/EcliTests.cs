using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class EcliTests
{
    [Theory]
    [InlineData("ECLI:NL:CRVB:2019:1234", true)]
    [InlineData("ECLI:NL:HR:2020:A.1B", true)]
    [InlineData("ECLI:EU:C:2014:2", true)]
    [InlineData("ecli:nl:crvb:2019:1234", false)]
    [InlineData("ECLI:NL:CRVB:19:1234", false)]
    [InlineData("ECLI:NL:CRVB:2019:", false)]
    [InlineData("ECLI:NL:CENTRALERAAD:2019:1", false)]
    [InlineData("ECLI:NL:CRVB:2019:12345678901234567890123456", false)]
    [InlineData("ECLI:NL:CRVB:2019:1234\n", false)]
    [InlineData("", false)]
    public void IsGeldig_WhenChecked_FollowsTheFivePartsOfTheStandard(string tekst, bool geldig) => Ecli.IsGeldig(tekst).ShouldBe(geldig);

    [Fact]
    public void Adres_WhenGiven_LeadsToRechtspraak() =>
        Ecli.Adres("ECLI:NL:CRVB:2019:1234").ShouldBe("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI%3ANL%3ACRVB%3A2019%3A1234");
}
