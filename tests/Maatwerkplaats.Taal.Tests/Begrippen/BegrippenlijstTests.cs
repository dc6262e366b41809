using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;

namespace Maatwerkplaats.Taal.Tests.Begrippen;

public sealed class BegrippenlijstTests
{
    [Fact]
    public void Standaard_HoldsEnoughToSpeakOf() => Begrippenlijst.Standaard.Aantal.ShouldBeGreaterThan(600);

    [Fact]
    public void Vind_WhenExpressionHasSeveralWords_TakesTheLongest()
    {
        var lijst = Begrippenlijst.Lees(["geld => bedrag", "geld terug => terugvordering"], Analyzer.Standaard);
        lijst.Vind(Vormen("mijn geld terug")).Single().Doelen.Single().Tekst.ShouldBe("terugvordering");
    }

    [Fact]
    public void Vind_WhenWordIsInflected_FindsItsConcept() =>
        Begrippenlijst.Lees(["baas => werkgever"], Analyzer.Standaard).Vind(Vormen("bazen")).Single().Doelen.Single().ShouldBe(new Begripsdoel("werkgever", 0.6f));

    [Fact]
    public void Vind_WhenNamesAreEqual_LeadsBothWays()
    {
        var lijst = Begrippenlijst.Lees(["LKV = loonkostenvoordeel"], Analyzer.Standaard);
        lijst.Vind(Vormen("lkv")).Single().Doelen.Single().Tekst.ShouldBe("loonkostenvoordeel");
        lijst.Vind(Vormen("loonkostenvoordeel")).Single().Doelen.Single().Tekst.ShouldBe("LKV");
    }

    [Fact]
    public void Lees_WhenWeightIsGiven_TakesIt() =>
        Begrippenlijst.Lees(["straf => boete*0.9"], Analyzer.Standaard).Vind(Vormen("straf")).Single().Doelen.Single().Gewicht.ShouldBe(0.9f);

    [Theory]
    [InlineData("zonder teken")]
    [InlineData("=> niets ervoor")]
    [InlineData("niets erna =>")]
    [InlineData("a = ")]
    public void Lees_WhenLineIsNoConcept_RefusesItWithItsText(string regel) =>
        Should.Throw<FormatException>(() => Begrippenlijst.Lees([regel], Analyzer.Standaard)).Message.ShouldContain(regel);

    private static List<Woordvorm> Vormen(string tekst) => [.. Analyzer.Standaard.Analyseer(tekst).Select(term => term.Vorm)];
}
