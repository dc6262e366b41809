using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class TafelgenotenTests
{
    [Fact]
    public void TerzijdeLeggenHeeftEenReden_WhenBlank_Refuses() =>
        Should.Throw<Core.Shared.RegelOvertreden>(() => TestCasus.Maak(c => c.Doe(c => c.LegVlekTerzijde("onderdeel:uitkeren", "Niemand.", "schuld", " "))))
            .Regel.ShouldBe(TerzijdeLeggenHeeftEenReden);

    [Fact]
    public void LegVlekTerzijde_Twice_KeepsTheLastWord()
    {
        var casus = TestCasus.Maak(c => c
            .Doe(c => c.LegVlekTerzijde("onderdeel:uitkeren", "Niemand.", "schuld", "Niet nodig."))
            .Doe(c => c.LegVlekTerzijde("onderdeel:uitkeren", "Niemand.", "schuld, voorschot", "Nog steeds niet.")));

        var vlek = casus.Staat.TerzijdegelegdeVlekken.ShouldHaveSingleItem();
        (vlek.Aanleiding, vlek.Reden, vlek.Door).ShouldBe(("schuld, voorschot", "Nog steeds niet.", "Bram Postma"));
    }

    [Fact]
    public void HaalVlekTerug_WhenItWasNeverSetAside_DoesNothing()
    {
        var casus = TestCasus.Maak();
        var versie = casus.Staat.Versie;

        casus.Doe(c => c.HaalVlekTerug("onderdeel:uitkeren")).Staat.Versie.ShouldBe(versie);
    }
}
