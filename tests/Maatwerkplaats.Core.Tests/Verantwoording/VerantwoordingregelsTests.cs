using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Tests.Verantwoording;

public sealed class VerantwoordingregelsTests
{
    private static readonly DateOnly Vandaag = new(2026, 6, 1);

    [Fact]
    public void PeriodeLooptVooruit_WhenTurnedAround_Refuses() => Breekt(
        Wie(Rol.CoordinatorLandelijk), new(new(new(2026, 2, 1), new(2026, 1, 1))), Verantwoordingregels.PeriodeLooptVooruit);

    [Fact]
    public void BeschermdIsEenHeelJaar_WithLooseDays_Refuses() => Breekt(
        Wie(Rol.Manager), new(new(new(2025, 2, 1), new(2025, 2, 9))), Verantwoordingregels.BeschermdIsEenHeelJaar);

    [Fact]
    public void BeschermdHeeftEenUitsplitsing_WithTwo_Refuses() => Breekt(
        Wie(Rol.Manager), new(new(new(2025, 1, 1), new(2025, 12, 31)), "noord", "WW"), Verantwoordingregels.BeschermdHeeftEenUitsplitsing);

    private static void Breekt(Gebruiker wie, Cijferfilter filter, Regel regel) =>
        Should.Throw<RegelOvertreden>(() => Verantwoordingstoegang.Eis(wie, filter, Vandaag)).Regel.ShouldBe(regel);

    private static Gebruiker Wie(Rol rol) => new(Guid.NewGuid(), "uwv", "Ans", "functie", "uitkeren", false, [new(rol, "")]);
}
