using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Gelijken;

public sealed class GelijkheidstoetsTests
{
    [Theory]
    [InlineData(Uitslag.NietToegekend, 3, 0, true)]
    [InlineData(Uitslag.NietToegekend, 2, 0, false)]
    [InlineData(Uitslag.NietToegekend, 2, 1, true)]
    [InlineData(Uitslag.NietToegekend, 2, 2, false)]
    [InlineData(Uitslag.Toegekend, 2, 1, false)]
    [InlineData(Uitslag.Toegekend, 1, 4, true)]
    [InlineData(Uitslag.Onbekend, 0, 6, false)]
    public void WijktAf_OnlyWhenThreeAreAlikeAndTheMajorityDiffers(Uitslag eigen, int toegekend, int niet, bool wijktAf) =>
        Gelijkheidstoets.WijktAf(eigen, new(toegekend, niet, 3)).ShouldBe(wijktAf);

    [Fact]
    public void Spreiding_SaysHowManyInPlainDutch()
    {
        new Spreiding(6, 2, 1).Zin.ShouldBe("In 6 van 8 is toegekend.");
        new Spreiding(4, 0, 0).Zin.ShouldBe("In alle 4 is toegekend.");
        new Spreiding(0, 3, 0).Zin.ShouldBe("In geen van de 3 is toegekend.");
        new Spreiding(0, 0, 2).Zin.ShouldContain("geen van deze");
        new Spreiding(2, 2, 0).Meerderheid.ShouldBeNull();
    }

    [Theory]
    [InlineData("geenmaatwerk", "opgelost", Uitslag.NietToegekend)]
    [InlineData("maatwerk", "niet", Uitslag.Toegekend)]
    [InlineData("geenconsensus", "opgelost", Uitslag.Onbekend)]
    [InlineData("", "deels", Uitslag.Toegekend)]
    [InlineData("", "niet", Uitslag.NietToegekend)]
    [InlineData("", "", Uitslag.Onbekend)]
    public void Uitslag_FollowsTheDecisionAndOtherwiseTheOutcome(string oordeel, string uitkomst, Uitslag uitslag) =>
        Uitslagen.Van(new Uitspraakinhoud { Oordeel = oordeel, Uitkomst = uitkomst }).ShouldBe(uitslag);

    [Fact]
    public void Vergelijkstof_LeavesTheDecisionOut()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen().Besloten());

        var stof = Vergelijkstof.Van(casus.Staat, Testlijsten.Standaard);

        (stof.Probleem, stof.Oplossing, stof.Afweging).ShouldBe(("Voorschot terug na lang wachten.", "", ""));
        stof.Wetten.ShouldBe(["WIA"]);
    }
}
