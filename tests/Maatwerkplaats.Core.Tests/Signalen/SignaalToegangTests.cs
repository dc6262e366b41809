using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tests.Signalen;

public sealed class SignaalToegangTests
{
    [Theory]
    [InlineData(null, "Melden")]
    [InlineData(Rol.Lezer, "Melden")]
    [InlineData(Rol.Manager, "Melden")]
    [InlineData(Rol.Beheerder, "Melden")]
    [InlineData(Rol.Toezicht, "Melden")]
    [InlineData(Rol.Kernteam, "Melden")]
    [InlineData(Rol.CoordinatorRegio, "Melden Lezen Overzien")]
    [InlineData(Rol.Solve, "Melden Lezen Overzien NamensBron Ordenen")]
    [InlineData(Rol.CoordinatorLandelijk, "Melden Lezen Overzien NamensBron Ordenen")]
    public void Mag_PerRole_IsThisAndNothingMore(Rol? rol, string mag) =>
        string.Join(' ', Enum.GetValues<Signaalrecht>().Where(r => SignaalToegang.Mag(Wie(rol), r))).ShouldBe(mag);

    [Fact]
    public void Mag_FromOutside_IsNothing() =>
        Enum.GetValues<Signaalrecht>().ShouldAllBe(r => !SignaalToegang.Mag(Wie(Rol.Solve, extern_: true), r));

    [Fact]
    public void Mag_OwnSignal_MayBeRead()
    {
        var ik = Wie(null);

        SignaalToegang.Mag(ik, Signaalrecht.Lezen, ik.Id).ShouldBeTrue();
        SignaalToegang.Mag(ik, Signaalrecht.Ordenen, ik.Id).ShouldBeFalse();
        SignaalToegang.Mag(ik, Signaalrecht.Lezen, Guid.NewGuid()).ShouldBeFalse();
    }

    private static Gebruiker Wie(Rol? rol, bool extern_ = false) =>
        new(Guid.NewGuid(), "uwv", "Anne Bakker", "adviseur", "sbk", extern_, rol is { } r ? [new(r, "noord")] : []);
}
