using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class EigenaarTests
{
    [Fact]
    public void VoorstelHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.StelEigenaarVoor(TestCasus.Femke, " "))).ShouldBreken(VoorstelHeeftEenReden);
        Act(() => casus.Doe(c => c.StelEigenaarVoor(TestCasus.Femke, "Kent de cliënt"))).ShouldMogen();
    }

    [Fact]
    public void VoorgesteldeIsEenAnder_WhenAlreadyOwner_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.StelEigenaarVoor(TestCasus.Sanne, "Reden"))).ShouldBreken(VoorgesteldeIsEenAnder);
    }

    [Fact]
    public void AfwijzenHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.StelEigenaarVoor(TestCasus.Bram, "Reden")));

        Act(() => casus.Doe(c => c.WijsEigenaarschapAf(" "))).ShouldBreken(AfwijzenHeeftEenReden);
        Act(() => casus.Doe(c => c.WijsEigenaarschapAf("Geen tijd"))).ShouldMogen();
    }

    [Fact]
    public void AlleenDeGevraagdeAntwoordt_WhenSomeoneElseAnswers_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.StelEigenaarVoor(TestCasus.Femke, "Reden")));

        Act(() => casus.Doe(c => c.AanvaardEigenaarschap())).ShouldBreken(AlleenDeGevraagdeAntwoordt);
    }

    [Fact]
    public void EigenaarschapBijWerkplaatsHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegEigenaarschapBijWerkplaats(" "))).ShouldBreken(EigenaarschapBijWerkplaatsHeeftEenReden);
        Act(() => casus.Doe(c => c.LegEigenaarschapBijWerkplaats("Niemand anders"))).ShouldMogen();
    }

    [Fact]
    public void ErIsEenAndereEigenaar_WhenThePlaceAlreadyOwnsIt_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.LegEigenaarschapBijWerkplaats("x")));

        Act(() => casus.Doe(c => c.LegEigenaarschapBijWerkplaats("y"))).ShouldBreken(ErIsEenAndereEigenaar);
    }

    [Fact]
    public void EigenaarWerktHier_WhenTheSubmitterFromOutsideIsAsked_Refuses()
    {
        var casus = TestCasus.Nieuw(Buitenstaander, vanBuiten: true);

        Act(() => casus.Doe(c => c.StelEigenaarVoor(Buitenstaander, "Bracht hem in"))).ShouldBreken(EigenaarWerktHier);
        Act(() => casus.Doe(c => c.StelEigenaarVoor(TestCasus.Femke, "Kent de cliënt"))).ShouldMogen();
    }

    private static readonly Betrokkene Buitenstaander = new(Guid.NewGuid(), "Mirjam Kok", "beleidsmedewerker", "szw");

    private static Action Act(Action daad) => daad;

    [Fact]
    public void Aanmelden_WhenTheSubmitterHasAnAccount_TheSubmitterIsOwner() =>
        TestCasus.Maak().Staat.Eigenaar.Persoon.ShouldBe(TestCasus.Sanne);

    [Fact]
    public void Aanmelden_WhenTheSubmitterIsFromOutside_ThePlaceIsVisiblyOwner()
    {
        var eigenaar = TestCasus.Nieuw(new(null, "", "", "client")).Staat.Eigenaar;

        eigenaar.IsWerkplaats.ShouldBeTrue();
        eigenaar.Reden.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void AanvaardEigenaarschap_WhenAsked_MakesTheAskedOwner()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.StelEigenaarVoor(TestCasus.Femke, "Kent de cliënt")));
        casus.Staat.Eigenaar.Persoon.ShouldBe(TestCasus.Sanne);

        casus.Doe(c => c.AanvaardEigenaarschap(), TestCasus.Femke).Staat.Eigenaar.Persoon.ShouldBe(TestCasus.Femke);
    }

    [Fact]
    public void Aanmelden_WhenTheSubmitterFromOutsideHasAnAccount_ThePlaceIsOwnerUntilAColleagueAccepts()
    {
        var casus = TestCasus.Nieuw(Buitenstaander, vanBuiten: true);
        casus.Staat.Eigenaar.IsWerkplaats.ShouldBeTrue();
        casus.Staat.Eigenaar.Reden.ShouldNotBeNullOrWhiteSpace();

        casus.Doe(c => c.StelEigenaarVoor(TestCasus.Femke, "Kent de cliënt")).Doe(c => c.AanvaardEigenaarschap(), TestCasus.Femke)
            .Staat.Eigenaar.Persoon.ShouldBe(TestCasus.Femke);
    }

    [Fact]
    public void VolgendeStap_WhenThePlaceOwnsTheCase_AlsoAsksForALogicalOwner()
    {
        VolgendeStap.Bij(TestCasus.Nieuw(Buitenstaander, vanBuiten: true).InBehandeling().Staat).Select(s => s.Plek).ShouldBe(["#tussentijd", "wegen", "eigenaar"]);
        VolgendeStap.Bij(TestCasus.Maak(c => c.InBehandeling()).Staat).ShouldNotContain(s => s.Plek == "eigenaar");
    }
}
