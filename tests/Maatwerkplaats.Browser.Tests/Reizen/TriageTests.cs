using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>De coördinator verdeelt en beoordeelt wat binnenkomt.</summary>
[Collection(Browser.Naam)]
public sealed class TriageTests(Proefsite site)
{
    [Fact]
    public async Task TheCoordinator_TakesACaseAndRefersItOn_AndTheSubmitterReadsTheAnswer()
    {
        var casus = await site.BrengIn("inbrenger", "De cliënt kan de huur niet meer betalen.");
        await using (var hanneke = await site.Open("coordinator-regio"))
        {
            await hanneke.Ga("/casussen");
            await hanneke.Ga($"/casussen/{casus.Nummer}/beoordelen");
            await hanneke.Klik("Pak op");
            await hanneke.Ga($"/casussen/{casus.Nummer}/beoordelen");
            await hanneke.Pagina.CheckAsync("[name='Invoer.Uitkomst'][value='Doorverwezen']");
            await hanneke.Pagina.SelectOptionAsync("[name='Invoer.Doorverwijsplek']", "team-geldzorgen");
            await hanneke.Vul("Invoer.Reden", "De geldzorgen staan voorop.");
            await hanneke.Vul("Invoer.Antwoord", "Team Geldzorgen belt deze week.");
            await hanneke.Klik("Sluit de triage af");
        }

        var staat = await site.Lees("coordinator-regio", casus.Nummer);
        (staat.Fase, staat.Triage.Doorverwijsplek).ShouldBe((Fase.Doorverwezen, "team-geldzorgen"));
        await using var sanne = await site.Open("inbrenger", 390, 844);
        await sanne.Ga($"/casussen/{casus.Nummer}");
        (await sanne.Tekst()).ShouldContain("Team Geldzorgen belt deze week.");
    }
}
