using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Oefenen;

public sealed class OefenwegingTests
{
    [Fact]
    public void ElkPerspectiefIsBekeken_WhenOneSideIsMissing_Refuses()
    {
        var weging = Weging(zonder: Oefenstap.Economisch);

        Should.Throw<RegelOvertreden>(weging.EisCompleet).Regel.ShouldBe(OefenRegels.ElkPerspectiefIsBekeken);
        weging.IsKlaar(Oefenstap.Economisch).ShouldBeFalse();
        weging.IsKlaar(Oefenstap.Juridisch).ShouldBeTrue();
    }

    [Fact]
    public void ErIsEenAndereWeg_WhenItHasNoScores_Refuses()
    {
        var weging = Weging(zonder: Oefenstap.Weg).Met(Oefenstap.Weg, new() { Weg = "Samen bellen." });

        Should.Throw<RegelOvertreden>(weging.EisCompleet).Regel.ShouldBe(OefenRegels.ErIsEenAndereWeg);
    }

    [Fact]
    public void ErIsEenEigenBesluit_WhenTheReasonIsMissing_Refuses()
    {
        var weging = Weging().Met(Oefenstap.Besluit, new() { Besluit = "Doen.", Doorslaggevend = Perspectief.Juridisch });

        Should.Throw<RegelOvertreden>(weging.EisCompleet).Regel.ShouldBe(OefenRegels.ErIsEenEigenBesluit);
    }

    [Fact]
    public void TekstIsNietTeLang_WhenLonger_RefusesAtTheField()
    {
        var fout = Should.Throw<RegelOvertreden>(() => new Oefenweging().Met(Oefenstap.Besluit, new() { Motivering = new('x', OefenRegels.MeesteTekens + 1) }));

        (fout.Regel.Naam, fout.Regel.Veld).ShouldBe((nameof(OefenRegels.TekstIsNietTeLang), "Motivering"));
    }

    [Fact]
    public void ErStaatGeenBsnIn_WhenSomeoneTypesOne_RefusesAtTheField()
    {
        var fout = Should.Throw<RegelOvertreden>(() => new Oefenweging().Met(Oefenstap.Juridisch, new() { Bevindingen = "Het gaat om 999993653." }));

        (fout.Regel.Naam, fout.Regel.Veld).ShouldBe((nameof(OefenRegels.ErStaatGeenBsnIn), "Bevindingen"));
    }

    [Fact]
    public void Met_ChangesOnlyItsOwnStep_AndCanBeEmptiedAgain()
    {
        var weging = Weging();

        weging.EisCompleet();
        weging.IsCompleet.ShouldBeTrue();
        var leeg = weging.Met(Oefenstap.Maatschappelijk, new());
        leeg.Bevindingen.Keys.ShouldBe([Perspectief.Juridisch, Perspectief.Economisch], ignoreOrder: true);
        leeg.NietsDoen.Keys.ShouldNotContain(Perspectief.Maatschappelijk);
        leeg.Besluit.ShouldBe(weging.Besluit);
        leeg.Weg.ShouldBe(weging.Weg);
    }

    [Theory]
    [InlineData(Score.Voldoende, true)]
    [InlineData(Score.Goed, true)]
    [InlineData(Score.Onvoldoende, false)]
    public void IsOveralVoldoende_NeedsEverySide_NotAMean(Score laatste, bool verwacht) =>
        Oefenweging.IsOveralVoldoende(new Dictionary<Perspectief, Score>
        {
            [Perspectief.Juridisch] = Score.Goed,
            [Perspectief.Economisch] = Score.Goed,
            [Perspectief.Maatschappelijk] = laatste,
        }).ShouldBe(verwacht);

    [Fact]
    public void Lees_OfAnAddress_GivesItsStepAndNothingElse()
    {
        Oefenstappen.Alle.Select(s => Oefenstappen.Lees(s.Adres())).ShouldBe(Oefenstappen.Alle.Select(s => (Oefenstap?)s));
        Oefenstappen.Lees("0").ShouldBeNull();
        Oefenstap.Besluit.Volgend().ShouldBeNull();
    }

    /// <summary>Een volledige weging, of alles behalve één stap.</summary>
    internal static Oefenweging Weging(Oefenstap? zonder = null, Perspectief doorslag = Perspectief.Juridisch, Score nietsDoen = Score.Onvoldoende, Score weg = Score.Goed) =>
        Oefenstappen.Alle.Where(s => s != zonder).Aggregate(new Oefenweging(), (w, stap) => w.Met(stap, new()
        {
            Bevindingen = "Het bedrag klopt niet.",
            NietsDoen = nietsDoen,
            Weg = "Samen bellen.",
            Scores = Oefenweging.Kanten.ToDictionary(k => k, k => (Score?)weg),
            Besluit = "Samen bellen.",
            Motivering = "Dat is eerlijker.",
            Doorslaggevend = doorslag,
        }));
}
