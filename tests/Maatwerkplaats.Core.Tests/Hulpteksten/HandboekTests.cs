using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Taal.Leesbaarheid;

namespace Maatwerkplaats.Core.Tests.Hulpteksten;

/// <summary>Wat er over elke meegeleverde hulptekst waar moet zijn; vooral dat hij makkelijk leest (B1).</summary>
public sealed partial class HandboekTests
{
    /// <summary>Zo lang mag een zin in een meegeleverde tekst hoogstens zijn, in woorden.</summary>
    private const int Grens = 25;

    public static TheoryData<string> Codes => [.. Handboek.Alle.Select(b => b.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Tekst_OfEachShippedPage_ReadsAtB1(string code)
    {
        var uitslag = Leestoets.Kijk(Hulpblad.Regels(Handboek.Vind(code)!.Tekst));

        uitslag.Woorden.ShouldBeEmpty("gebruik een gewoner woord");
        uitslag.Gemiddeld.ShouldBeLessThanOrEqualTo(Leestoets.HoogsteGemiddelde);
        uitslag.LangeZinnen.Where(z => z.Woorden > Grens).ShouldBeEmpty("knip deze zin");
        uitslag.LangeZinnen.Count.ShouldBeLessThanOrEqualTo(1 + (uitslag.Zinnen / 20), "te veel lange zinnen");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Tekst_OfEachShippedPage_LinksToPagesThatAreThere(string code)
    {
        var blad = Handboek.Vind(code)!;

        blad.Titel.ShouldNotBeEmpty();
        Hulpblad.Van(blad).Kort.ShouldNotBeEmpty("het begin staat op de schermen");
        Hulpblad.Van(blad).Delen.Select(d => d.Anker).ShouldBeUnique();
        Hulplink().Matches(blad.Tekst).Select(m => m.Groups[1].Value).Where(naar => Handboek.Vind(naar) is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("leidende-principes")]
    [InlineData("perspectiefvragen")]
    [InlineData("behoorlijk-bestuur")]
    [InlineData("wie-beslist")]
    [InlineData("weg-naar-maatwerk")]
    [InlineData("zo-ken-ik-er-nog-wel-honderd")]
    [InlineData("gegevens-delen")]
    [InlineData("meedoen-aan-een-sessie")]
    public void Alle_OfTheMethod_AreThere(string code) => Handboek.Vind(code)!.Groep.ShouldBe(Bladgroep.Methode);

    [Fact]
    public void BehoorlijkBestuur_ForEachPrinciple_HasAnExample() =>
        Enum.GetValues<Beginsel>().ShouldAllBe(b => Hulpblad.Van(Handboek.Vind("behoorlijk-bestuur")!).Delen.Single(d => d.Kop == b.ToString()).Tekst.Contains("**Voorbeeld.**", StringComparison.Ordinal));

    [Theory]
    [InlineData(Perspectief.Juridisch)]
    [InlineData(Perspectief.Economisch)]
    [InlineData(Perspectief.Maatschappelijk)]
    public void Leidvragen_WhenAPerspectiveIsWeighed_OfferQuestionsToBeginWith(Perspectief perspectief)
    {
        var vragen = Leidvragen.Bij(perspectief);

        vragen.Count.ShouldBeInRange(4, 8);
        vragen.ShouldAllBe(v => v.Contains('?'));
    }

    [Fact]
    public void Leidvragen_FromAnOwnText_AreThoseAndElseTheShippedOnes()
    {
        var eigen = new Hulpblad("perspectiefvragen", Bladgroep.Methode, "Vragen", "Begin.\n\n## juridisch\n\nUitleg zonder vraag.\n\n- Mag het?\n- **Moet** het?\n", IsEigen: true);

        Leidvragen.Uit(eigen, Perspectief.Juridisch).ShouldBe(["Mag het?", "Moet het?"]);
        Leidvragen.Uit(eigen, Perspectief.Economisch).ShouldBe(Leidvragen.Bij(Perspectief.Economisch));
    }

    [Fact]
    public void Regels_OfMarkdown_AreWhatSomeoneReads() => Hulpblad.Regels("""
        Eerste alinea
        over twee regels.

        ## Een *kop*
        - **punt** met [link](/hulp/wegen)
        2. stap

        | Woord | Uitleg |
        | --- | --- |
        | `code` | zin |
        """).ShouldBe(["Eerste alinea over twee regels.", "Een kop", "punt met link", "stap", "Woord", "Uitleg", "code", "zin"]);

    [Fact]
    public void Kort_AndDelen_AreTheBeginAndThePartsUnderTheirHeadings()
    {
        var blad = new Hulpblad("x", Bladgroep.Methode, "X", "Begin.\r\n\r\n## Een, twee!\r\n\r\nA.\r\n\r\n### Dieper\r\n\r\n## Drie\r\n", IsEigen: true);

        blad.Kort.ShouldBe("Begin.");
        blad.Delen.Select(d => (d.Kop, d.Anker)).ShouldBe([("Een, twee!", "deel-een-twee"), ("Drie", "deel-drie")]);
        blad.Delen[0].Tekst.ShouldContain("### Dieper");
        new Hulpblad("x", Bladgroep.Methode, "X", "Zonder kop.", IsEigen: true).ShouldSatisfyAllConditions(b => b.Kort.ShouldBe("Zonder kop."), b => b.Delen.ShouldBeEmpty());
    }

    [GeneratedRegex(@"\]\(/hulp/([a-z-]+)")]
    private static partial Regex Hulplink();
}
