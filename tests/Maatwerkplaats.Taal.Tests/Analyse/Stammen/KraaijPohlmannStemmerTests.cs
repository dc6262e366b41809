using Maatwerkplaats.Taal.Analyse.Stammen;

namespace Maatwerkplaats.Taal.Tests.Analyse.Stammen;

public sealed class KraaijPohlmannStemmerTests
{
    [Theory]
    [InlineData("uitkeringen", "uitkeer")]
    [InlineData("gevallen", "geval")]
    [InlineData("gevaren", "gevaar")]
    [InlineData("huizen", "huis")]
    [InlineData("aanbestedingen", "aanbesteed")]
    [InlineData("lichaamsziek", "lichaamsziek")]
    [InlineData("schilderij", "schilder")]
    [InlineData("geïnd", "inn")]
    [InlineData("aanbiddelijke", "aanbiddelijk")]
    [InlineData("collectief", "collectief")]
    public void Stam_WhenWordIsDutch_FollowsThePublishedAlgorithm(string woord, string stam) => KraaijPohlmannStemmer.Stam(woord).ShouldBe(stam);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ge")]
    [InlineData("ën")]
    [InlineData("ieën")]
    [InlineData("日本語")]
    [InlineData("\ud800")]
    public void Stam_WhenWordIsOdd_NeverThrows(string woord) => KraaijPohlmannStemmer.Stam(woord).ShouldNotBeNull();
}
