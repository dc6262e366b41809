using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class WegenTests
{
    private static readonly Dictionary<Guid, Score> Geen = [];

    [Fact]
    public void CasusIsInBehandeling_WhenTriageIsNotDone_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Opgepakt());

        Act(() => casus.Doe(c => c.Weeg(Perspectief.Juridisch, new("Gezien"), Geen))).ShouldBreken(CasusIsInBehandeling);
        Act(() => casus.Doe(c => c.BedenkAlternatief("Weg"))).ShouldBreken(CasusIsInBehandeling);
        Act(() => casus.Doe(c => c.VatWegingSamen(null, [], null, null, "Daarom"))).ShouldBreken(CasusIsInBehandeling);
    }

    [Fact]
    public void BlikHeeftBevindingen_WhenBlank_RefusesAndOneSentenceIsEnough()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.Weeg(Perspectief.Juridisch, new(" "), Geen))).ShouldBreken(BlikHeeftBevindingen);
        Act(() => casus.Doe(c => c.Weeg(Perspectief.Juridisch, new("Eén zin."), Geen))).ShouldMogen();
    }

    [Fact]
    public void AlternatiefIsBeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.BedenkAlternatief(""))).ShouldBreken(AlternatiefIsBeschreven);
    }

    [Fact]
    public void HuidigeBeslissingBlijft_WhenTakenOut_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.SchrapAlternatief(Alternatief.Huidig))).ShouldBreken(HuidigeBeslissingBlijft);
    }

    [Fact]
    public void AfwegingIsGeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.VatWegingSamen(Perspectief.Juridisch, [], null, null, " "))).ShouldBreken(AfwegingIsGeschreven);
    }

    [Fact]
    public void AnderOordeelHeeftEenNaam_WhenNobodyIsNamed_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.LegAnderOordeelVast("", "Daarom"))).ShouldBreken(AnderOordeelHeeftEenNaam);
    }

    [Fact]
    public void AnderOordeelHeeftEenReden_WhenNoReasonIsGiven_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.LegAnderOordeelVast("Femke", null))).ShouldBreken(AnderOordeelHeeftEenReden);
    }

    [Fact]
    public void Weeg_WhenNothingChanges_LeavesNoTrace()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen());
        var (versie, weging) = (casus.Staat.Versie, casus.Staat.Weging);
        var scores = weging.Alternatieven.ToDictionary(a => a.Id, a => weging.ScoreVan(a.Id, Perspectief.Economisch)!.Value);

        casus.Doe(c => c.Weeg(Perspectief.Economisch, weging.Blikken[Perspectief.Economisch], scores));

        casus.Staat.Versie.ShouldBe(versie);
    }

    [Fact]
    public void Weeg_WhenAWayIsUnknown_IgnoresItsScore()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        casus.Doe(c => c.Weeg(Perspectief.Juridisch, new("Gezien"), new Dictionary<Guid, Score> { [Guid.NewGuid()] = Score.Goed }));

        casus.Staat.Weging.Alternatieven.ShouldHaveSingleItem().Scores.ShouldBeEmpty();
    }

    [Fact]
    public void Weeg_WhenAnotherPerspectiveWasScored_LeavesThatScoreAlone()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen(Score.Goed));
        var weg = casus.Staat.Weging.AndereWegen.Single().Id;

        casus.Doe(c => c.Weeg(Perspectief.Juridisch, new("Anders"), new Dictionary<Guid, Score> { [weg] = Score.Onvoldoende }));

        casus.Staat.Weging.ScoreVan(weg, Perspectief.Economisch).ShouldBe(Score.Goed);
        casus.Staat.Weging.StaanInDeWeg(weg).ShouldBe([Perspectief.Juridisch]);
    }

    [Fact]
    public void MeestBelovend_WhenAnotherWayIsFurther_IsThatWay()
    {
        var weging = TestCasus.Maak(c => c.InBehandeling().Gewogen()).Staat.Weging;

        weging.MeestBelovend.Omschrijving.ShouldBe("Kwijtschelden");
    }

    private static Action Act(Action daad) => daad;

    [Fact]
    public void BlikkenBijElkaar_WhenAllThreeAreWeighed_ReadsAsOneReasoning()
    {
        TestCasus.Maak(c => c.InBehandeling()).Staat.Weging.BlikkenBijElkaar.ShouldBeNull();
        TestCasus.Maak(c => c.InBehandeling().Gewogen()).Staat.Weging.BlikkenBijElkaar
            .ShouldBe("Juridisch: Zo zit het.\nFinancieel-economisch: Zo zit het.\nSociaal-maatschappelijk: Zo zit het.");
    }
}
