using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class AanmeldenTests
{
    [Fact]
    public void TitelIsIngevuld_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.VulMeldingAan(" ", "Buikpijn", "Gewenst", Urgentie.Gewoon, null))).ShouldBreken(TitelIsIngevuld);
        Act(() => casus.Doe(c => c.VulMeldingAan("Titel", "Buikpijn", "Gewenst", Urgentie.Gewoon, null))).ShouldMogen();
    }

    [Fact]
    public void BuikpijnIsBeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.VulMeldingAan("Titel", " ", "Gewenst", Urgentie.Gewoon, null))).ShouldBreken(BuikpijnIsBeschreven);
    }

    [Fact]
    public void GewenstIsBeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.VulMeldingAan("Titel", "Buikpijn", "", Urgentie.Gewoon, null))).ShouldBreken(GewenstIsBeschreven);
    }

    [Fact]
    public void SpoedHeeftEenReden_WhenUrgentWithoutReason_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.VulMeldingAan("Titel", "Buikpijn", "Gewenst", Urgentie.Spoed, " "))).ShouldBreken(SpoedHeeftEenReden);
        Act(() => casus.Doe(c => c.VulMeldingAan("Titel", "Buikpijn", "Gewenst", Urgentie.Spoed, "Huisuitzetting"))).ShouldMogen();
    }

    private static Action Act(Action daad) => daad;

    [Fact]
    public void Aanmelden_WithOnlyTheTwoFields_DerivesATitleAndStartsTheTriageTerm()
    {
        var staat = TestCasus.Maak().Staat;

        staat.Melding.Titel.ShouldBe("Voorschot terug na lang wachten");
        staat.Fase.ShouldBe(Fase.Aangemeld);
        staat.Termijn.Streefdatum.ShouldBe(new DateOnly(2026, 3, 5));
    }

    [Theory]
    [InlineData("Kort. En de rest.", "Kort")]
    [InlineData("  Zonder punt  ", "Zonder punt")]
    [InlineData("Een heel lange zin over een cliënt die al veertien maanden wacht op een keuring en nu alles terug moet betalen", "Een heel lange zin over een cliënt die al veertien maanden wacht op een keuring…")]
    public void TitelUit_TakesTheFirstSentence_AndCutsAtAWord(string buikpijn, string titel) => Melding.TitelUit(buikpijn).ShouldBe(titel);

    [Fact]
    public void TitelUit_WhenThereIsNoSpace_StaysWithinTheLimit() =>
        Melding.TitelUit(new string('a', 500)).Length.ShouldBeLessThanOrEqualTo(Melding.TitelLengte);
}
