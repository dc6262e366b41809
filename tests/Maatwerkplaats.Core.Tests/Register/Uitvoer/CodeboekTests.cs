using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

namespace Maatwerkplaats.Core.Tests.Register.Uitvoer;

public sealed class CodeboekTests
{
    [Fact]
    public void Codes_OfEveryColumn_HaveRealEnglish()
    {
        var codes = Evaluatiekolom.Alle.SelectMany(k => Codewoorden.Van(k, Testlijsten.Standaard).Select(c => (k.Naam, Woord: c))).ToArray();

        codes.Length.ShouldBeGreaterThan(100);
        codes.Where(c => c.Woord.Engels.StartsWith("Term of", StringComparison.Ordinal) || c.Woord.Engels.Equals(c.Woord.Nederlands, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        codes.GroupBy(c => (c.Naam, c.Woord.Code)).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("een code staat één keer bij een kolom");
        Evaluatiekolom.Alle.Where(k => k.Engels == k.Nederlands || k.Engels.Length == 0).Select(k => k.Naam).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_WhenTheOrganisationRenamedATopic_SayItIsHerOwnTerm()
    {
        Codewoorden.Vertaal("Onderwerp", "scholing", "Scholing").ShouldBe("Training and education");
        Codewoorden.Vertaal("Onderwerp", "scholing", "Leren en werken").ShouldBe("Term of the organisation, not translated: Leren en werken");
        Codewoorden.Vertaal("Onderwerp", "eigen-code", "Iets nieuws").ShouldBe("Term of the organisation, not translated: Iets nieuws");
    }
}
