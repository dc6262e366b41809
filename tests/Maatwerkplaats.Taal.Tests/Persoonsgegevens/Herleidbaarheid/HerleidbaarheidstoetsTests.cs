using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens.Herleidbaarheid;

public class HerleidbaarheidstoetsTests
{
    [Fact]
    public void Toets_WhenARareTradeMeetsASmallPlace_WarnsWithALadder()
    {
        const string Tekst = "Klant (41) is glasblazer in Stiens.";
        var waarschuwing = Herleidbaarheidstoets.Toets(Tekst, Herkenner.Zoek(Tekst)).ShouldHaveSingleItem();
        waarschuwing.Schatting.ShouldBeLessThan(1);
        waarschuwing.Zin.ShouldStartWith("Naar schatting is er hooguit één keer een glasblazer in Stiens van 41 jaar");
        waarschuwing.Onderdelen.Select(o => o.Ladder[0]).ShouldBe(["ambachtsberoep", "Friesland", "begin veertig"]);
    }

    [Fact]
    public void Toets_WhenTheTradeIsCommonInABigCity_StaysSilent()
    {
        const string Tekst = "Klant is vrachtwagenchauffeur in Rotterdam.";
        Herleidbaarheidstoets.Toets(Tekst, Herkenner.Zoek(Tekst)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Stiens", "Friesland", "Noord-Nederland")]
    [InlineData("Gulpen", "Limburg", "Zuid-Nederland")]
    public void VanPlaats_WhenThePlaceIsKnown_ClimbsToTheRegion(string plaats, params string[] ladder) => Ladder.VanPlaats(plaats).ShouldBe(ladder);

    [Theory]
    [InlineData("12 mei 2024", "voorjaar 2024", "2024")]
    [InlineData("3-12", "winter")]
    public void VanDatum_WhenADayIsGiven_ClimbsToTheSeason(string datum, params string[] ladder) => Ladder.VanDatum(datum).ShouldBe(ladder);

    [Fact]
    public void VanLeeftijd_WhenExact_ClimbsToTheDecade() => Ladder.VanLeeftijd(41).ShouldBe(["begin veertig", "veertiger"]);
}
