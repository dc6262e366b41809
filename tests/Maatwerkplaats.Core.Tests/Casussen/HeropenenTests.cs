using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class HeropenenTests
{
    [Fact]
    public void CasusIsGesloten_WhenOpen_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.Heropen("x", new(2026, 5, 1)))).ShouldBreken(CasusIsGesloten);
    }

    [Fact]
    public void HeropenenHeeftEenReden_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.HeleLeven());

        Act(() => casus.Doe(c => c.Heropen(" ", new(2026, 5, 1)))).ShouldBreken(HeropenenHeeftEenReden);
        Act(() => casus.Doe(c => c.Heropen("Betaling bleef uit", new(2026, 5, 1)))).ShouldMogen();
    }

    [Fact]
    public void IntrekkenHeeftEenReden_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.TrekIn(" "))).ShouldBreken(IntrekkenHeeftEenReden);
        Act(() => casus.Doe(c => c.TrekIn("Opgelost"))).ShouldMogen();
    }

    [Fact]
    public void GekozenWegBlijft_WhenTheDecisionRestsOnIt_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen().Besloten());

        Act(() => casus.Doe(c => c.SchrapAlternatief(c.Staat.Besluit!.Alternatief!.Value))).ShouldBreken(GekozenWegBlijft);
    }

    [Fact]
    public void AfrondenVraagtPassendeWeging_WhenTheWeighingChangedAfterTheDecision_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen().Besloten().Verteld().Doe(c => c.Weeg(Perspectief.Juridisch, new("Toch niet."), new Dictionary<Guid, Score>())));

        Act(() => casus.Doe(c => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Nee, null, true))).ShouldBreken(AfrondenVraagtPassendeWeging);
    }

    private static Action Act(Action daad) => daad;
}
