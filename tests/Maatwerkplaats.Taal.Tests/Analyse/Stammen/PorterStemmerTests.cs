using Maatwerkplaats.Taal.Analyse.Stammen;

namespace Maatwerkplaats.Taal.Tests.Analyse.Stammen;

public sealed class PorterStemmerTests
{
    [Theory]
    [InlineData("aanbestedingen", "aanbested")]
    [InlineData("gevaar", "gevar")]
    [InlineData("gevaarlijk", "gevar")]
    [InlineData("huizen", "huiz")]
    [InlineData("aanbakken", "aanbak")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("à", "à")]
    public void Stam_WhenWordIsDutch_FollowsThePublishedAlgorithm(string woord, string stam) => PorterStemmer.Stam(woord).ShouldBe(stam);

    [Theory]
    [InlineData("")]
    [InlineData("y")]
    [InlineData("iiiii")]
    [InlineData("heid")]
    [InlineData("\udc00x")]
    public void Stam_WhenWordIsOdd_NeverThrows(string woord) => PorterStemmer.Stam(woord).ShouldNotBeNull();
}
