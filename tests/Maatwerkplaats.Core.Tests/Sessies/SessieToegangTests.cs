using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tests.Sessies;

public sealed class SessieToegangTests
{
    private static readonly Sessiestaat Sessie = Testsessie.Nieuw()
        .Doe(s => s.ZetOpAgenda(Testsessie.AnderPunt, [Testsessie.Deelnemer with { Casussen = [Testsessie.AndereCasus] }])).Staat;

    [Fact]
    public void Voor_AnInvitedPerson_ShowsOnlyTheOwnCaseAndItsPeople()
    {
        var inzicht = SessieToegang.Voor(Wie(TestCasus.Femke), Sessie);

        inzicht.Rechten.ShouldBe([SessieRecht.Zien, SessieRecht.Antwoorden], ignoreOrder: true);
        inzicht.Casussen.ShouldBe([Testsessie.AndereCasus]);
        inzicht.Agenda(Sessie).ShouldHaveSingleItem().Casus.ShouldBe(Testsessie.AndereCasus);
        inzicht.Genodigden(Sessie).ShouldNotContain(g => g.Wie == TestCasus.Sanne);
    }

    [Theory]
    [InlineData(Rol.Kernteam, "noord")]
    [InlineData(Rol.CoordinatorRegio, "zeeland")]
    [InlineData(Rol.CoordinatorLandelijk, "")]
    public void Voor_AMaatwerkplaatsOnTheAgenda_LeadsAndSeesAll(Rol rol, string plaats)
    {
        var inzicht = SessieToegang.Voor(Wie(Onbekend, new Rolhouding(rol, plaats)), Sessie);

        inzicht.Mag(SessieRecht.Leiden).ShouldBeTrue();
        inzicht.Casussen.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Rol.Manager, "")]
    [InlineData(Rol.Lezer, "")]
    [InlineData(Rol.Solve, "")]
    [InlineData(Rol.Toezicht, "")]
    [InlineData(Rol.Beheerder, "")]
    [InlineData(Rol.Onderzoeker, "")]
    [InlineData(Rol.Kernteam, "limburg")]
    public void Voor_AnybodyElse_ShowsNothing(Rol rol, string plaats) =>
        SessieToegang.Voor(Wie(Onbekend, new Rolhouding(rol, plaats)), Sessie).Rechten.ShouldBeEmpty();

    [Fact]
    public void Voor_TheNotulist_SeesAllButDoesNotLead()
    {
        var inzicht = SessieToegang.Voor(Wie(TestCasus.Femke), Sessie with { Notulist = TestCasus.Femke });

        inzicht.Mag(SessieRecht.AllesZien).ShouldBeTrue();
        inzicht.Mag(SessieRecht.Leiden).ShouldBeFalse();
    }

    [Fact]
    public void Voor_SomeoneFromOutside_ShowsNobodyElse()
    {
        var inzicht = SessieToegang.Voor(Wie(TestCasus.Sanne) with { Extern = true }, Sessie);

        inzicht.Genodigden(Sessie).ShouldHaveSingleItem().Wie.ShouldBe(TestCasus.Sanne);
    }

    private static Betrokkene Onbekend { get; } = new(Guid.NewGuid(), "Iemand", "", "");

    private static Gebruiker Wie(Betrokkene wie, params Rolhouding[] rollen) => new(wie.PersoonId!.Value, "uwv", wie.Naam, "", "", false, rollen);
}
