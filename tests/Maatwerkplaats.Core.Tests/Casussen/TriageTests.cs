using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class TriageTests
{
    [Fact]
    public void CasusIsOpen_WhenTheCaseIsClosed_Refuses()
    {
        var casus = TestCasus.Maak(c => c.HeleLeven());

        Act(() => casus.Doe(c => c.WijsContactpersoonAan(TestCasus.Femke, null))).ShouldBreken(CasusIsOpen);
    }

    [Fact]
    public void TriageIsNogNietAfgesloten_WhenTreatmentHasBegun_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.SluitTriageAf(TriageUitkomst.Vraag, "x", null, "y", default))).ShouldBreken(TriageIsNogNietAfgesloten);
    }

    [Fact]
    public void ContactpersoonIsAnder_WhenTakenTwice_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Opgepakt());

        Act(() => casus.Doe(c => c.PakOp())).ShouldBreken(ContactpersoonIsAnder);
        Act(() => casus.Doe(c => c.WijsContactpersoonAan(TestCasus.Femke, null))).ShouldMogen();
    }

    [Fact]
    public void ErIsEenContactpersoon_WhenNobodyHasTheCase_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.GeefVrij("Vakantie"))).ShouldBreken(ErIsEenContactpersoon);
    }

    [Fact]
    public void VrijgevenHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Opgepakt());

        Act(() => casus.Doe(c => c.GeefVrij(" "))).ShouldBreken(VrijgevenHeeftEenReden);
        Act(() => casus.Doe(c => c.GeefVrij("Vakantie"))).ShouldMogen();
    }

    [Fact]
    public void VerplaatsenHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.Verplaats("limburg", null))).ShouldBreken(VerplaatsenHeeftEenReden);
        Act(() => casus.Doe(c => c.Verplaats("limburg", "Cliënt woont daar"))).ShouldMogen();
    }

    [Fact]
    public void VerplaatsenGaatNaarEenAndere_WhenAlreadyThere_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.Verplaats("noord", "Reden"))).ShouldBreken(VerplaatsenGaatNaarEenAndere);
        Act(() => casus.Doe(c => c.Verplaats("zeeland", "Reden"))).ShouldMogen();
    }

    [Fact]
    public void SamenIsMetEenAndere_WhenAlreadyTogether_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.PakSamenOp("limburg", "Verhuisd")));

        Act(() => casus.Doe(c => c.PakSamenOp("limburg", "Nog eens"))).ShouldBreken(SamenIsMetEenAndere);
        Act(() => casus.Doe(c => c.PakSamenOp("zeeland", "Reden"))).ShouldMogen();
    }

    [Fact]
    public void SamenHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.PakSamenOp("limburg", ""))).ShouldBreken(SamenHeeftEenReden);
        Act(() => casus.Doe(c => c.PakSamenOp("limburg", "Reden"))).ShouldMogen();
    }

    [Fact]
    public void TeamagendaHeeftEenVraag_WhenQuestionIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.ZetOpTeamagenda(" "))).ShouldBreken(TeamagendaHeeftEenVraag);
        Act(() => casus.Doe(c => c.ZetOpTeamagenda("Past dit?"))).ShouldMogen();
    }

    [Fact]
    public void TriageHeeftEenReden_WhenReasonIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Opgepakt());

        Act(() => casus.Doe(c => c.SluitTriageAf(TriageUitkomst.Vraag, " ", null, "Antwoord", default))).ShouldBreken(TriageHeeftEenReden);
    }

    [Fact]
    public void TriageHeeftEenAntwoord_WhenTheSubmitterWouldHearNothing_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Opgepakt());

        Act(() => casus.Doe(c => c.SluitTriageAf(TriageUitkomst.Vraag, "Reden", null, " ", default))).ShouldBreken(TriageHeeftEenAntwoord);
        Act(() => casus.Doe(c => c.SluitTriageAf(TriageUitkomst.Vraag, "Reden", null, "Antwoord", default))).ShouldMogen();
    }

    [Fact]
    public void DoorverwijzenHeeftEenPlek_WhenNoPlaceIsChosen_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Opgepakt());

        Act(() => casus.Doe(c => c.SluitTriageAf(TriageUitkomst.Doorverwezen, "Reden", null, "Antwoord", default))).ShouldBreken(DoorverwijzenHeeftEenPlek);
        Act(() => casus.Doe(c => c.SluitTriageAf(TriageUitkomst.Doorverwezen, "Reden", "staf", "Antwoord", default))).ShouldMogen();
    }

    private static Action Act(Action daad) => daad;

    [Fact]
    public void SluitTriageAf_WhenTheCaseBelongsElsewhere_StaysCountedWithItsAnswer()
    {
        var staat = TestCasus.Maak(c => c.Doorverwezen()).Staat;

        staat.Fase.ShouldBe(Fase.Doorverwezen);
        staat.Triage.Antwoord.ShouldBe("Zij bellen je.");
        staat.Termijn.Streefdatum.ShouldBeNull();
    }

    [Fact]
    public void Verplaats_WhenSomeoneHadTheCase_TheNewPlaceStartsWithoutContactpersoon()
    {
        var staat = TestCasus.Maak(c => c.Opgepakt().Doe(c => c.PakSamenOp("limburg", "x")).Doe(c => c.Verplaats("limburg", "y"))).Staat;

        (staat.Werkplaats, staat.Contactpersoon).ShouldBe(("limburg", null));
        staat.MedeWerkplaatsen.ShouldBeEmpty();
    }

    [Fact]
    public void Vanzelf_WhenThePlaceTakesTheCase_SaysWhoCallsAndThatTheSubmitterStaysOwner()
    {
        var antwoord = Triageantwoord.Vanzelf(TriageUitkomst.SpecifiekMaatwerk, TestCasus.Maak(c => c.Opgepakt()).Staat).ShouldNotBeNull();

        antwoord.ShouldContain("Bram Postma is je contactpersoon");
        antwoord.ShouldContain("Jij blijft eigenaar");
        Triageantwoord.Vanzelf(TriageUitkomst.SpecifiekMaatwerk, TestCasus.Nieuw(new(null, "", "", "client")).Staat)!.ShouldNotContain("eigenaar");
    }

    [Theory]
    [InlineData(TriageUitkomst.Regulier)]
    [InlineData(TriageUitkomst.Vraag)]
    [InlineData(TriageUitkomst.HoortBijSolve)]
    [InlineData(TriageUitkomst.Doorverwezen)]
    public void Vanzelf_WhenTheCaseGoesElsewhere_LeavesTheAnswerToAPerson(TriageUitkomst uitkomst) =>
        Triageantwoord.Vanzelf(uitkomst, TestCasus.Maak(c => c.Opgepakt()).Staat).ShouldBeNull();

    [Fact]
    public void ContactpersoonHoortBijDePlaats_WhenTheColleagueIsOfAnotherPlace_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.PakSamenOp("limburg", "Verhuisd")));

        Act(() => casus.Doe(c => c.GeefAan(TestCasus.Femke, plaatsen => plaatsen.Contains("zeeland"), null))).ShouldBreken(ContactpersoonHoortBijDePlaats);
        Act(() => casus.Doe(c => c.GeefAan(TestCasus.Femke, plaatsen => plaatsen.Contains("limburg"), null))).ShouldMogen();
        casus.Staat.Contactpersoon.ShouldBe(TestCasus.Femke);
    }
}
