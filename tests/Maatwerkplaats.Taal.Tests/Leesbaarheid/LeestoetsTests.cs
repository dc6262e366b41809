using Maatwerkplaats.Taal.Leesbaarheid;

namespace Maatwerkplaats.Taal.Tests.Leesbaarheid;

public sealed class LeestoetsTests
{
    [Fact]
    public void Kijk_AtShortSentencesAndEverydayWords_HasNothingToSay()
    {
        var uitslag = Leestoets.Kijk(["Je belt de cliënt. Die zegt wat er nodig is.", "Klaar?"]);

        uitslag.LeestMakkelijk.ShouldBeTrue();
        (uitslag.Zinnen, uitslag.Gemiddeld).ShouldBe((3, 11 / 3.0));
    }

    [Fact]
    public void Kijk_AtALongSentence_PointsAtItAndTheLongestFirst()
    {
        var (lang, langer) = (string.Join(' ', Enumerable.Repeat("woord", 21)) + ".", string.Join(' ', Enumerable.Repeat("woord", 30)) + ".");

        Leestoets.Kijk([$"Kort. {lang} {langer}"]).LangeZinnen.Select(z => z.Woorden).ShouldBe([30, 21]);
        Leestoets.Kijk([string.Join(' ', Enumerable.Repeat("woord", Leestoets.LangsteZin))]).LangeZinnen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Wij verstrekken u een formulier.", "verstrekken", "geven")]
    [InlineData("De verstrekte gegevens kloppen.", "verstrekken", "geven")]
    [InlineData("Hij heeft ons verzocht te komen.", "verzoeken", "vragen")]
    [InlineData("Middels een brief hoort u het.", "middels", "met")]
    [InlineData("Dit gaat MET BETREKKING TOT uw vraag.", "met betrekking tot", "over")]
    [InlineData("U dient te betalen.", "dient te", "moet")]
    [InlineData("Indien u belt, helpen wij.", "indien", "als")]
    public void Kijk_AtAWordOfOfficials_GivesAnEasierOneInEachForm(string zin, string woord, string makkelijker) =>
        Leestoets.Kijk([zin]).Woorden.ShouldBe([new(woord, makkelijker, 1)]);

    [Theory]
    [InlineData("U doet een verzoek.")]
    [InlineData("Het aanzien van de straat.")]
    public void Kijk_AtAnEverydayWordThatLooksLikeOne_HasNothingToSay(string zin) => Leestoets.Kijk([zin]).Woorden.ShouldBeEmpty();

    [Fact]
    public void Kijk_AtAWordThatComesBack_CountsIt() =>
        Leestoets.Kijk(["Indien het kan. Reeds nu, indien nodig."]).Woorden.ShouldBe([new("indien", "als", 2), new("reeds", "al", 1)]);

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("… !? —")]
    public void Kijk_AtNothing_CountsNothing(string tekst) => Leestoets.Kijk([tekst]).ShouldSatisfyAllConditions(u => u.Zinnen.ShouldBe(0), u => u.Gemiddeld.ShouldBe(0), u => u.LeestMakkelijk.ShouldBeTrue());
}
