using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class InlezenTests
{
    private static readonly Handeling Nu = new(Guid.CreateVersion7(), new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc), TestCasus.Sanne, null);

    private static readonly DateOnly Straks = new(2026, 12, 18);

    [Fact]
    public void LeesIn_WhenStillOpen_HasATermAndAnOwnerOfLastResort()
    {
        var casus = LeesIn(new() { Probleem = "Schuld" });

        casus.Fase.ShouldBe(Fase.InBehandeling);
        casus.Termijn.Streefdatum.ShouldBe(Straks);
        casus.Eigenaar.IsWerkplaats.ShouldBeTrue();
    }

    [Fact]
    public void LeesIn_WhenTheSourceLeavesFieldsOut_TheyStayUnknown()
    {
        var casus = LeesIn(new() { Fase = Fase.Afgerond, Oplossing = "Kwijtgescholden" });

        casus.Fase.ShouldBe(Fase.Afgerond);
        casus.Afronding.ShouldNotBeNull().Uitkomst.ShouldBe(ClientUitkomst.Onbekend);
        casus.Afronding.Op.ShouldBeNull();
        casus.Afronding.Structureel.ShouldBeNull();
        casus.Besluit.ShouldNotBeNull().Oordeel.ShouldBeNull();
        casus.Besluit.Beslisser.ShouldBeNull();
        casus.Besluit.GebruikelijkeLijn.ShouldBeNull();
        casus.Weging.Blikken.ShouldBeEmpty();
    }

    [Fact]
    public void LeesIn_WhenDatesAreKnown_PutsTheCaseAtThoseDates()
    {
        var casus = LeesIn(new() { Ingebracht = new(2021, 3, 3), Afgehandeld = new(2021, 5, 4) });

        Kalender.DatumInNederland(casus.AangemeldOp).ShouldBe(new(2021, 3, 3));
        casus.Afronding!.Op.ShouldBe(new DateOnly(2021, 5, 4));
    }

    [Fact]
    public void LeesBij_WhenOneFieldChanged_LeavesTheOthersAsTheyAre()
    {
        var casus = Casus.LeesIn("MWP-2021-0001", "utrecht", Straks, Bron(new() { Probleem = "Schuld", Reden = "Klopt niet" }), Nu);
        casus.LeesBij(Bron(new() { Probleem = "Schuld", Reden = "Wringt" }), new() { Reden = "Wringt" }, Straks);

        casus.Staat.Melding.Buikpijn.ShouldBe("Schuld");
        casus.Staat.Melding.Gewenst.ShouldBe("Wringt");
    }

    private static CasusStaat LeesIn(Registratie registratie) => Casus.LeesIn("MWP-2021-0001", "utrecht", Straks, Bron(registratie), Nu).Staat;

    private static Inlezing Bron(Registratie registratie) => new("MWP-0001", "register.xlsx", registratie);
}
