using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Tests.Verantwoording;

public sealed class DoorlooptijdTests
{
    private static readonly Doorloopstap Heel = Doorlooptijd.Stappen[^1];

    [Fact]
    public void Meet_TakesTheShortestTimeWithinWhichHalfAndNineOfTenWereReady()
    {
        var tijd = Heel.Meet([.. Enumerable.Range(1, 10).Select(d => Feit(d)), Feit(null)]);

        (tijd.Aantal, tijd.Mediaan, tijd.P90).ShouldBe((10, 5, 9));
    }

    [Fact]
    public void Meet_OfNothing_SaysNothing() => (Heel.Meet([]).Aantal, Heel.Meet([]).Mediaan).ShouldBe((0, null));

    [Theory]
    [InlineData(9, false, false)]
    [InlineData(12, true, false)]
    [InlineData(100, true, true)]
    public void Beschermd_ShowsATimeOnlyWhenEnoughCasesLieOnBothSides(int aantal, bool mediaan, bool p90)
    {
        var tijd = Heel.Meet([.. Enumerable.Range(0, aantal).Select(_ => Feit(3))]).Beschermd(10);

        (tijd.Mediaan is not null, tijd.P90 is not null, tijd.Aantal is null or > 9).ShouldBe((mediaan, p90, true));
    }

    [Fact]
    public void Feiten_OfAFinishedCase_CountWorkingDaysPerStep()
    {
        var casus = TestCasus.Nieuw().Later(2).InBehandeling().Later(5).MetKenmerken().Gewogen().Besloten().Later(1).Verteld().Later(4).Afgerond().Staat;
        var rij = new CasusRij { Id = casus.Id, Organisatie = "uwv", Nummer = casus.Nummer };
        CasusProjectie.WerkBij(rij, casus, TestCasus.Begin, null);

        // Maandag ingebracht, woensdag antwoord, maandag besloten, dinsdag verteld, zaterdag afgerond.
        var feiten = rij.Feiten!;
        (feiten.DagenTotAntwoord, feiten.DagenTotBesluit, feiten.DagenTotVerteld, feiten.DagenTotAfgerond).ShouldBe((2, 3, 1, 9));
    }

    private static Feit Feit(int? dagen) =>
        new(new() { CasusId = Guid.NewGuid(), Organisatie = "uwv", Fase = Fase.Afgerond, DagenTotAfgerond = dagen }, new Codepot());
}
