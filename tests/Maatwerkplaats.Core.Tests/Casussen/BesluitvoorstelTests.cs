using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class BesluitvoorstelTests
{
    private static readonly DateOnly Dag = new(2026, 3, 9);

    [Fact]
    public void Bij_WhenOneOtherWayQualifies_ProposesMaatwerkWithWhatWasWeighed()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen());

        var voorstel = Besluitvoorstel.Bij(casus.Staat, Dag);

        (voorstel.Oordeel, voorstel.Alternatief).ShouldBe((Oordeel.Maatwerk, casus.Staat.Weging.AndereWegen.Single().Id));
        (voorstel.Inhoud, voorstel.Motivering, voorstel.Op).ShouldBe(("Kwijtschelden", "Alles bij elkaar is dit redelijk.", Dag));
        voorstel.Beslisser.ShouldBe(new("Sanne Verhulst", "uitkeringsdeskundige", "medewerker"));
        voorstel.Grondslagen.ShouldBe([new(GrondslagSoort.Beginsel, "Awb", "3:4", "2", Toelichting: "Evenredigheid")]);
    }

    [Fact]
    public void Bij_WhenSomeoneWithAMandateTakesPart_ProposesThatPerson()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Doe(c => c.HaalCollegaErbij(TestCasus.Femke, "Mandaathouder", null, "districtsmanager")));

        Besluitvoorstel.Bij(casus.Staat, Dag).Beslisser.ShouldBe(new("Femke Jansma", "arbeidsdeskundige", "districtsmanager"));
    }

    [Fact]
    public void Bij_WhenNoWayQualifiesAndSomeoneDisagrees_ProposesNoConsensus()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen(Score.Onvoldoende).Doe(c => c.LegAnderOordeelVast("Femke", "Daarom")));

        Besluitvoorstel.Bij(casus.Staat, Dag).Oordeel.ShouldBe(Oordeel.GeenConsensus);
    }

    [Fact]
    public void Bij_WhenTwoOtherWaysQualify_LeavesTheChoiceToPeople()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen().Gewogen());
        var (weging, weg) = (casus.Staat.Weging, casus.Staat.Weging.AndereWegen.First().Id);
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            casus.Doe(c => c.Weeg(perspectief, new("Zo zit het."), weging.AndereWegen.ToDictionary(a => a.Id, _ => Score.Goed)));
        }

        Besluitvoorstel.Bij(casus.Staat, Dag).Alternatief.ShouldBeNull();
    }

    [Fact]
    public void Bij_WhenRevising_StartsFromTheDecisionButTheClientMustHearAgain()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen().Besloten().Verteld());

        var voorstel = Besluitvoorstel.Bij(casus.Staat, Dag);

        voorstel.Inhoud.ShouldBe("De vordering vervalt.");
        voorstel.Mededeling.ShouldBeNull();
    }
}
