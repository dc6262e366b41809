using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class SessiesTests
{
    private static readonly DateTime Begin = new(2026, 4, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void VoorbereidingHeeftEenVerhaal_WhenBlank_Refuses()
    {
        var casus = TestCasus.Nieuw().InBehandeling();

        Act(() => casus.Doe(c => c.BereidSessieVoor(" ", null, null, null))).ShouldBreken(VoorbereidingHeeftEenVerhaal);
        casus.Doe(c => c.BereidSessieVoor("Dit vertel ik.", " ", "Een jurist", null)).Staat.Voorbereiding.ShouldBe(new("Dit vertel ik.", null, "Een jurist", null));
    }

    [Fact]
    public void Werkwijze_WhenASessionIsHeld_IsASessionEvenIfSomeoneAlsoNotesTheContact()
    {
        var casus = TestCasus.Nieuw().InBehandeling().Doe(c => c.PlanSessie("MWS-2026-0001", Begin));
        casus.Staat.Werkwijze.ShouldBe(Werkwijze.Onbekend);

        casus.Doe(c => c.HoudSessie("MWS-2026-0001")).Doe(c => c.LegContactVast(ContactSoort.Sessie, casus.Vandaag, "Iedereen", "Besproken"));

        casus.Staat.Werkwijze.ShouldBe(Werkwijze.Maatwerksessie);
    }

    [Fact]
    public void ZegSessieAf_WhenPlanned_KeepsItInTheStoryAsCancelled()
    {
        var casus = TestCasus.Nieuw().InBehandeling().Doe(c => c.PlanSessie("MWS-2026-0001", Begin)).Doe(c => c.VerplaatsSessie("MWS-2026-0001", Begin.AddDays(1))).Doe(c => c.ZegSessieAf("MWS-2026-0001", "Ziek"));

        casus.Staat.Sessies.ShouldBe([new Casussessie("MWS-2026-0001", Begin.AddDays(1), Casussessiestand.Afgezegd)]);
    }

    private static Action Act(Action daad) => daad;
}
