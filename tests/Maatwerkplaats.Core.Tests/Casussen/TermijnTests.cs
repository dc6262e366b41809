using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class TermijnTests
{
    [Fact]
    public void PauzeHeeftEenReden_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.PauzeerKlok(" "))).ShouldBreken(PauzeHeeftEenReden);
        Act(() => casus.Doe(c => c.PauzeerKlok("Wachten op stukken"))).ShouldMogen();
    }

    [Fact]
    public void KlokLoopt_WhenAlreadyPaused_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.PauzeerKlok("x")));

        Act(() => casus.Doe(c => c.PauzeerKlok("y"))).ShouldBreken(KlokLoopt);
    }

    [Fact]
    public void KlokStaatStil_WhenRunning_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.HervatKlok())).ShouldBreken(KlokStaatStil);
    }

    private static Action Act(Action daad) => daad;

    [Fact]
    public void HervatKlok_AfterAPauseOverAWeekend_MovesTheTermByTheWorkingDaysThatPassed()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());
        var streef = casus.Staat.Termijn.Streefdatum!.Value;
        casus.Doe(c => c.PauzeerKlok("Wachten"));

        casus.Later(9).Doe(c => c.HervatKlok()).Staat.Termijn.ShouldBe(new(streef.PlusWerkdagen(7), null));
    }

    [Fact]
    public void HervatKlok_OnTheSameDay_MovesNothing()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());
        var streef = casus.Staat.Termijn.Streefdatum;

        casus.Doe(c => c.PauzeerKlok("Wachten")).Doe(c => c.HervatKlok()).Staat.Termijn.Streefdatum.ShouldBe(streef);
    }
}
