using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tests.Casussen;
using Maatwerkplaats.Taal.Persoonsgegevens;
using static Maatwerkplaats.Core.Publicaties.PublicatieRegels;

namespace Maatwerkplaats.Core.Tests.Publicaties;

public sealed class PublicatiezaakTests
{
    private static readonly DateTime Begin = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Lek[] Schoon = [];
    private static readonly Bevinding Zeker = new("[medewerker]", Soort.Persoon, ["Gerda Hoekstra"], Zekerheid.Zeker, "", true, null, 1);
    private static readonly Bevinding Twijfel = new("[persoon 1]", Soort.Persoon, ["Kaya"], Zekerheid.Mogelijk, "", false, null, 1);

    [Fact]
    public void WatVaststaatMoetWeg_WhenItIsKept_Refuses()
    {
        Act(() => Nieuw().Oordeel(Zeker, vervangen: false)).ShouldBreken(WatVaststaatMoetWeg);
        Act(() => Nieuw().Oordeel(Twijfel, vervangen: false)).ShouldMogen();
    }

    [Fact]
    public void GemisteTekstStaatErin_WhenTheWordsAreNowhere_Refuses()
    {
        Act(() => Nieuw().MerkGemist("Leerdam", Soort.Plaats, null)).ShouldBreken(GemisteTekstStaatErin);
        Act(() => Nieuw().MerkGemist("tekst", Soort.Plaats, null)).ShouldMogen();
    }

    [Fact]
    public void GemisteTekstIsLangGenoeg_WhenOneLetter_Refuses()
    {
        Act(() => Nieuw().MerkGemist("een", Soort.Plaats, null)).ShouldBreken(GemisteTekstIsLangGenoeg);
        Act(() => Nieuw().MerkGemist("Een", Soort.Persoon, null)).ShouldMogen();
    }

    [Fact]
    public void AanvaardenHeeftEenReden_WhenBlank_Refuses()
    {
        Act(() => Nieuw().Aanvaard("Er is maar één glasblazer.", " ")).ShouldBreken(AanvaardenHeeftEenReden);
        Act(() => Nieuw().Aanvaard("Er is maar één glasblazer.", "De cliënt vertelde het zelf in de krant.")).ShouldMogen();
    }

    [Fact]
    public void TitelIsNodig_WhenTheTitleIsEmptied_Refuses()
    {
        Act(() => Nieuw().Herschrijf(Publicatieveld.Titel, "")).ShouldBreken(TitelIsNodig);
        Act(() => Nieuw().Herschrijf(Publicatieveld.Situatie, "")).ShouldMogen();
    }

    [Fact]
    public void AllesIsBeoordeeld_WhenSomethingIsOpen_Refuses()
    {
        var zaak = Nieuw("Daarna belde ik met Plukster over de schuld.");

        Act(() => zaak.RondAf(Bekijk(zaak), Schoon)).ShouldBreken(AllesIsBeoordeeld);
    }

    [Fact]
    public void LaatsteControleIsSchoon_WhenTheGateFindsSomething_Refuses()
    {
        var zaak = Nieuw();

        Act(() => zaak.RondAf(Bekijk(zaak), [new(Publicatieveld.Titel, Soort.Bsn, "999993653")])).ShouldBreken(LaatsteControleIsSchoon);
    }

    [Fact]
    public void PersoonsgegevensZijnEruit_WhenPublishingAConcept_Refuses()
    {
        var zaak = Nieuw();

        Act(() => zaak.Publiceer("MCP:NL:UWV:2026:1", Bekijk(zaak), Schoon)).ShouldBreken(PersoonsgegevensZijnEruit);
    }

    [Fact]
    public void TekstIsTeWijzigen_WhenTheTextIsFinished_Refuses()
    {
        var zaak = Klaar();

        Act(() => zaak.Herschrijf(Publicatieveld.Situatie, "Anders")).ShouldBreken(TekstIsTeWijzigen);
        zaak.GeefTerug("Ik wil nog iets veranderen.");
        Act(() => zaak.Herschrijf(Publicatieveld.Situatie, "Anders")).ShouldMogen();
    }

    [Fact]
    public void TweedeLezerGafAkkoord_WhenTheRiskIsHigh_NeedsAnother()
    {
        var zaak = Klaar(z => z.MerkGemist("tekst", Soort.Werkgever, null));
        zaak.Staat.WachtOpTweedeLezer.ShouldBeTrue();
        Act(() => zaak.Publiceer("MCP:NL:UWV:2026:1", Bekijk(zaak), Schoon)).ShouldBreken(TweedeLezerGafAkkoord);

        zaak.VraagTweedeLezer();
        var bram = Verder(zaak, TestCasus.Bram);
        bram.LeesNa();
        bram.Publiceer("MCP:NL:UWV:2026:1", Bekijk(bram), Schoon);
        bram.Staat.Stand.ShouldBe(Publicatiestand.Gepubliceerd);
    }

    [Fact]
    public void TweedeLezerIsEenAnder_WhenTheSamePersonReads_Refuses()
    {
        var zaak = Klaar(z => z.MerkGemist("tekst", Soort.Werkgever, null));
        zaak.VraagTweedeLezer();

        Act(zaak.LeesNa).ShouldBreken(TweedeLezerIsEenAnder);
    }

    [Fact]
    public void ErWordtMeegelezen_WhenNobodyAsked_Refuses() => Act(Klaar().LeesNa).ShouldBreken(ErWordtMeegelezen);

    [Fact]
    public void TeruggevenHeeftEenReden_WhenBlank_Refuses() => Act(() => Klaar().GeefTerug(" ")).ShouldBreken(TeruggevenHeeftEenReden);

    [Fact]
    public void IntrekkenHeeftEenReden_WhenBlank_Refuses()
    {
        var zaak = Gepubliceerd();
        Act(() => zaak.TrekIn("")).ShouldBreken(IntrekkenHeeftEenReden);
        zaak.TrekIn("De cliënt is toch te herkennen.");
        zaak.Staat.Stand.ShouldBe(Publicatiestand.Ingetrokken);
    }

    [Fact]
    public void HerzienHeeftEenReden_WhenBlank_Refuses()
    {
        var zaak = Gepubliceerd();
        Act(() => zaak.Herzie("")).ShouldBreken(HerzienHeeftEenReden);
        zaak.Herzie("De oplossing is aangevuld.");
        zaak.Staat.ShouldSatisfyAllConditions(s => s.Stand.ShouldBe(Publicatiestand.Concept), s => s.Kenmerk.ShouldBe("MCP:NL:UWV:2026:1"));
    }

    [Fact]
    public void ErIsIetsGepubliceerd_WhenWithdrawingAConcept_Refuses()
    {
        Act(() => Nieuw().TrekIn("Reden")).ShouldBreken(ErIsIetsGepubliceerd);
        Act(() => Nieuw().Herzie("Reden")).ShouldBreken(ErIsIetsGepubliceerd);
    }

    [Fact]
    public void History_ReplayedFromItsEvents_GivesThePresentState()
    {
        var zaak = Gepubliceerd();

        Publicatiezaak.Herhaal(zaak.Nieuw.Select(g => (g, Nu(TestCasus.Sanne)))).ShouldBeEquivalentTo(zaak.Staat);
    }

    [Fact]
    public void Oordeel_WhenDecidingQuickly_MeasuresTheSeconds()
    {
        var zaak = Publicatiezaak.Open(new(), new() { LaatstBeoordeeld = Begin }, new(Guid.CreateVersion7(), Begin.AddSeconds(3), TestCasus.Sanne));
        zaak.Oordeel(Twijfel, vervangen: true);

        zaak.Werkstuk.Seconden.ShouldBe([3]);
    }

    private static Publicatiezaak Nieuw(string situatie = "Een tekst zonder namen.") => Publicatiezaak.Begin(
        "MWP-2026-0001",
        new Dictionary<Publicatieveld, string> { [Publicatieveld.Titel] = "Voorschot terug", [Publicatieveld.Situatie] = situatie },
        Nu(TestCasus.Sanne));

    private static Publicatiezaak Klaar(Action<Publicatiezaak>? eerst = null)
    {
        var zaak = Nieuw();
        eerst?.Invoke(zaak);
        zaak.RondAf(Bekijk(zaak), Schoon);
        return zaak;
    }

    private static Publicatiezaak Gepubliceerd()
    {
        var zaak = Klaar();
        zaak.Publiceer("MCP:NL:UWV:2026:1", Bekijk(zaak), Schoon);
        return zaak;
    }

    private static Publicatiezaak Verder(Publicatiezaak zaak, Betrokkene wie) => Publicatiezaak.Open(zaak.Staat, zaak.Werkstuk, Nu(wie));

    private static Beoordeling Bekijk(Publicatiezaak zaak) => Beoordeling.Van(zaak.Werkstuk, Dossier.Leeg);

    private static Action Act(Action daad) => daad;

    private static Handeling Nu(Betrokkene wie) => new(Guid.CreateVersion7(), Begin, wie);
}
