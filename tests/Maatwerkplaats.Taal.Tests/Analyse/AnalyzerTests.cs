using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Tests.Analyse;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("art. 4 lid 2 Wet WIA", "wia:4 wia:4:2")]
    [InlineData("artikel 3:4, tweede lid, van de Awb", "awb:3:4 awb:3:4:2")]
    [InlineData("art 29b ZW", "zw:29b")]
    [InlineData("artikel 25 van de Werkloosheidswet", "ww:25")]
    [InlineData("WIA art. 4", "wia:4")]
    [InlineData("Wet WIA artikel 4 lid 2", "wia:4 wia:4:2")]
    [InlineData("WIA, artikel 4, tweede lid", "wia:4 wia:4:2")]
    [InlineData("de Awb (art. 3:4)", "awb:3:4")]
    [InlineData("WIA art. 4, WW art. 24 lid 1", "wia:4 ww:24 ww:24:1")]
    [InlineData("art. 4 WIA art. 24 WW", "wia:4 ww:24")]
    [InlineData("volgens de WW, artikel 4 van de WIA", "wia:4")]
    [InlineData("Zij ontvangt WIA. Art. 77 is niet toegepast", "")]
    [InlineData("art. 77 is niet genoeg om te weten welke wet", "")]
    [InlineData("een artikel in de krant over de WW", "")]
    public void Analyseer_WhenLawIsCited_AddsOneTermForTheCitation(string tekst, string verwijzingen) =>
        string.Join(' ', Analyzer.Standaard.Analyseer(tekst).Where(term => term.Vorm.IsVerwijzing).Select(term => term.Vorm.Woord)).ShouldBe(verwijzingen);

    [Fact]
    public void Analyseer_WhenLawIsCited_CoversTheWholeCitation()
    {
        const string Tekst = "Op grond van art. 4 lid 2 Wet WIA is er recht.";
        var verwijzing = Analyzer.Standaard.Analyseer(Tekst).Last(term => term.Vorm.IsVerwijzing);
        Tekst.Substring(verwijzing.Begin, verwijzing.Lengte).ShouldBe("art. 4 lid 2 Wet WIA");
    }

    [Fact]
    public void Analyseer_WhenLawIsCitedInFront_CoversTheWholeCitation()
    {
        const string Tekst = "Op grond van Wet WIA artikel 4 lid 2 is er recht.";
        var verwijzing = Analyzer.Standaard.Analyseer(Tekst).Last(term => term.Vorm.IsVerwijzing);
        Tekst.Substring(verwijzing.Begin, verwijzing.Lengte).ShouldBe("Wet WIA artikel 4 lid 2");
    }

    [Theory]
    [InlineData("re-integratie", "reintegratie")]
    [InlineData("één", "een")]
    [InlineData("auto’s", "auto's")]
    [InlineData("€ 18.240,-", "18240")]
    [InlineData("B&B", "b&b")]
    [InlineData("CLIËNT", "client")]
    [InlineData("ﬁnancieel", "financieel")]
    public void Analyseer_WhenSpellingVaries_FoldsToOneWord(string tekst, string woord) => Analyzer.Standaard.Analyseer(tekst)[0].Vorm.Woord.ShouldBe(woord);

    [Theory]
    [InlineData("terugbetaling", "terugbetalen")]
    [InlineData("terugbetaald", "terugbetaling")]
    [InlineData("WIA-voorschot", "voorschotten")]
    [InlineData("herbeoordeling", "herbeoordelen")]
    public void Analyseer_WhenWordsAreOfOneFamily_SharesARoot(string een, string ander) =>
        Wortels(een).Intersect(Wortels(ander)).ShouldNotBeEmpty();

    [Fact]
    public void Analyseer_WhenWordIsHyphenated_PointsItsPartsAtTheirPlace()
    {
        var vorm = Analyzer.Standaard.Analyseer("WIA-voorschot")[0].Vorm;
        "WIA-voorschot".Substring(vorm.Delen[^1].Begin, vorm.Delen[^1].Lengte).ShouldBe("schot");
    }

    private static IEnumerable<string> Wortels(string tekst) => Analyzer.Standaard.Analyseer(tekst)[0].Vorm.Delen.Select(deel => deel.Wortel);
}
