using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Tests.Solves;

public sealed class SolveherkennerTests
{
    private static readonly Solveherkenner Herkenner = new(
    [
        Solve("Voorschot in één keer terug na een late WIA-beslissing", "Mensen krijgen een voorschot, omdat de keuring door ons te laat is. Daarna moeten zij alles in één keer terugbetalen.", "WIA"),
        Solve("Termijnen van het loonkostenvoordeel", "Een werkgever die de verklaring een paar dagen te laat aanvraagt, verliest het voordeel voor drie jaar.", "Wtl"),
        Solve("Een bonus die meer kost dan hij oplevert", "Een eenmalige bonus of dertiende maand telt mee als inkomen.", "WIA"),
        Solve("Willen werken zonder arbeidsvermogen", "Wie volledig en duurzaam is afgekeurd, kan geen hulp krijgen bij het zoeken van werk.", "IVA"),
    ]);

    [Theory]
    [InlineData("Mijn cliënt wachtte een jaar op de keuring. Nu moet hij het hele voorschot ineens terugbetalen.", "Voorschot")]
    [InlineData("De werkgever vroeg de verklaring vier dagen te laat aan en krijgt nu geen loonkostenvoordeel.", "Termijnen")]
    [InlineData("Door de dertiende maand houdt ze minder over dan zonder die bonus.", "Een bonus")]
    [InlineData("Hij is volledig en duurzaam afgekeurd maar wil zelf weer aan het werk, en krijgt geen hulp.", "Willen werken")]
    public void Zoek_InEverydayWords_FindsTheRunningSolve(string tekst, string titel)
    {
        var gevonden = Herkenner.Zoek(tekst, []);

        gevonden[0].Solve.Beschrijving.Titel.ShouldStartWith(titel);
        gevonden[0].Woorden.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("De brief ging naar het oude adres en de post kwam nooit aan.")]
    [InlineData("Ze wil een opleiding tot lasser, maar de opleider staat niet op de lijst.")]
    public void Zoek_SomethingElse_FindsNothing(string tekst) => Herkenner.Zoek(tekst, []).ShouldBeEmpty();

    [Fact]
    public void Zoek_UnderAnotherLaw_FindsNothing() =>
        Herkenner.Zoek("De keuring kwam te laat en het voorschot moet in één keer terug.", ["WW"]).ShouldBeEmpty();

    private static Solvestaat Solve(string titel, string probleem, string wet) => new() { Beschrijving = new(titel, probleem, null, null, null, null, [], [], [wet], null, null) };
}
