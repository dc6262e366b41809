using Maatwerkplaats.Core.Themas;

namespace Maatwerkplaats.Core.Tests.Themas;

public sealed class SignaalverdelingTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    [Fact]
    public void Verdeel_GroupsWhatIsAlikeAndPointsOutWhatIsNot()
    {
        var groepen = Signaalverdeling.Verdeel(
            [
                Signaal("De jobcoach stopt bij een verhuizing en de aanvraag begint opnieuw."),
                Signaal("Het voorschot moet in één keer worden terugbetaald."),
                Signaal("Na een verhuizing moet de jobcoach opnieuw worden aangevraagd."),
                Signaal("Een hulphond mocht niet mee naar binnen."),
                Signaal("Klant kan het voorschot niet in één keer terugbetalen."),
            ],
            Vandaag.AddDays(-30));

        groepen.Select(g => string.Join(' ', g.Leden)).ShouldBe(["0 2", "1 4", "3"]);
        groepen[0].Woorden.ShouldContain("jobcoach");
    }

    [Fact]
    public void Verdeel_WhenWhatResemblesNothingIsOld_DoesNotCallItNew() =>
        Signaalverdeling.Verdeel([Signaal("Een hulphond mocht niet mee naar binnen.") with { Datum = Vandaag.AddDays(-31) }], Vandaag.AddDays(-30)).ShouldBeEmpty();

    [Fact]
    public void Verdeel_WithoutSignals_GivesNothing() => Signaalverdeling.Verdeel([], Vandaag).ShouldBeEmpty();

    private static TeVerdelen Signaal(string tekst) => new(Guid.NewGuid(), Vandaag, tekst, "", "");
}
