using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;

namespace Maatwerkplaats.Core.Tests.Oefenen;

public sealed class OefenvergelijkingTests
{
    [Fact]
    public void Verschillen_WhenAnotherPerspectiveDecided_SaysWhichTwo() =>
        Oefenvergelijking.Verschillen(OefenwegingTests.Weging(doorslag: Perspectief.Juridisch), Toen(new() { Doorslaggevend = "maatschappelijk" }))
            .ShouldBe(["Bij jou gaf juridisch de doorslag, toen sociaal-maatschappelijk."]);

    [Fact]
    public void Verschillen_WhenScoresDiffer_NamesEachSide()
    {
        var toen = Toen(new() { Doorslaggevend = "juridisch" }) with
        {
            NietsDoen = Scores(Score.Onvoldoende, Score.Voldoende, Score.Onvoldoende),
            Gekozen = Scores(Score.Goed, Score.Goed, Score.Voldoende),
        };

        Oefenvergelijking.Verschillen(OefenwegingTests.Weging(), toen).ShouldBe(
        [
            "Financieel-economisch: niets doen vond jij onvoldoende, toen was het voldoende.",
            "Sociaal-maatschappelijk: jouw weg kreeg van jou goed, de weg van toen kreeg voldoende.",
        ]);
    }

    [Fact]
    public void Verschillen_WhenNothingWasRecorded_SaysNothing() => Oefenvergelijking.Verschillen(OefenwegingTests.Weging(), Toen(new())).ShouldBeEmpty();

    [Fact]
    public void Verschillen_WhenDoingNothingSeemedFine_SaysSomethingElseWasChosen() =>
        Oefenvergelijking.Verschillen(OefenwegingTests.Weging(nietsDoen: Score.Voldoende), Toen(new())).ShouldHaveSingleItem().ShouldContain("Toen is voor iets anders gekozen");

    [Fact]
    public void Verschillen_WhenTheRuleStoodThen_SaysSo() =>
        Oefenvergelijking.Verschillen(OefenwegingTests.Weging(), Toen(new() { Oordeel = "geenmaatwerk" })).ShouldHaveSingleItem().ShouldContain("bleef de gewone beslissing staan");

    [Fact]
    public void Verschillen_WhenTheOwnWayFailsOneSide_RemindsOfTheMethod() =>
        Oefenvergelijking.Verschillen(OefenwegingTests.Weging(weg: Score.Onvoldoende), Toen(new())).ShouldHaveSingleItem().ShouldContain("van alle drie de kanten minstens voldoende");

    [Fact]
    public void Verschillen_OfPrinciples_LooksAtTheWordInAnyForm()
    {
        var mijn = OefenwegingTests.Weging().Met(Oefenstap.Besluit, new() { Besluit = "Bellen.", Motivering = "Alles terughalen is niet evenredig.", Doorslaggevend = Perspectief.Juridisch });

        Oefenvergelijking.Verschillen(mijn, Toen(new() { Beginselen = ["evenredig", "vertrouwen"] })).ShouldHaveSingleItem().ShouldEndWith("niet noemt: vertrouwen.");
    }

    [Fact]
    public void Zoek_GivesOnlyTheSentencesWhoseWordsAreNotThere()
    {
        var opgave = new Opgave("Brief kwijt", "", Opgavestand.TeLezen, [], "De brief kwam te laat bij de cliënt.", "", "");
        var toen = Toen(new()
        {
            Juridisch = "De termijn was verstreken door onze eigen fout. Een hoorzitting had uitkomst geboden.",
            Afweging = "De brief kwam te laat.",
        });
        var mijn = OefenwegingTests.Weging().Met(Oefenstap.Juridisch, new() { Bevindingen = "Wij maakten zelf fouten, waardoor de termijn verstreek.", NietsDoen = Score.Onvoldoende });

        NietGenoemd.Zoek(mijn, opgave, toen).ShouldBe([new(Perspectief.Juridisch, "Een hoorzitting had uitkomst geboden.")]);
    }

    [Fact]
    public void Oefencasussen_AreComplete_AndHideTheirOutcome()
    {
        Oefencasussen.Alle.Count.ShouldBeGreaterThan(3);
        Oefencasussen.Alle.Select(c => c.Code).ShouldBeUnique();
        foreach (var casus in Oefencasussen.Alle)
        {
            Afloop.Heeft(casus.Afloop.Inhoud).ShouldBeTrue();
            casus.Afloop.Blikken.Count.ShouldBe(3, casus.Code);
            casus.Afloop.Doorslaggevend.ShouldNotBeNull(casus.Code);
            casus.Afloop.NietsDoen.Count.ShouldBe(3, casus.Code);
            casus.Afloop.Gekozen.Count.ShouldBe(3, casus.Code);
            casus.Opgave.IsVerzonnen.ShouldBeTrue();
            casus.Opgave.ToString().ShouldNotContain(casus.Afloop.Inhoud.Oplossing);
            Oefenweging.IsOveralVoldoende(casus.Afloop.Gekozen).ShouldBeTrue(casus.Code);
            Oefenweging.IsOveralVoldoende(casus.Afloop.NietsDoen).ShouldBe(casus.Afloop.IsGeenMaatwerk, casus.Code);
        }
    }

    private static Afloop Toen(Uitspraakinhoud inhoud) => new(inhoud, new Dictionary<Perspectief, Score>(), new Dictionary<Perspectief, Score>(), null);

    private static Dictionary<Perspectief, Score> Scores(Score juridisch, Score economisch, Score maatschappelijk) => new()
    {
        [Perspectief.Juridisch] = juridisch,
        [Perspectief.Economisch] = economisch,
        [Perspectief.Maatschappelijk] = maatschappelijk,
    };
}
