using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Inlezen;

public sealed class SamenvoegingTests
{
    private static readonly Handeling Nu = new(Guid.CreateVersion7(), new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc), TestCasus.Sanne, null);

    private static readonly Registratie Basis = new() { NaamCasus = "Brief", Probleem = "Schuld", Reden = "Wringt", Wetten = ["WW"], Werkplaatsen = ["utrecht"] };

    [Fact]
    public void Van_WhenNothingChanged_TakesNothing() => Voeg(Basis, Basis).VerandertIets.ShouldBeFalse();

    [Fact]
    public void Van_WhenOnlyTheFileChanged_TakesIt()
    {
        var samen = Voeg(Basis, Basis with { Reden = "Klopt niet" });

        samen.Genomen.ShouldBe([Registratieveld.Reden]);
        (samen.Overgenomen.Reden, samen.Overgenomen.Probleem).ShouldBe(("Klopt niet", null));
        samen.Gelezen.ShouldBe(Basis with { Reden = "Klopt niet" });
    }

    [Fact]
    public void Van_WhenOnlyWeChanged_KeepsOursWithoutAWord()
    {
        var samen = Voeg(Basis, Basis, casus => casus.StelKenmerkenVast(casus.Staat.Kenmerken with { Wetten = ["ZW"] }));

        samen.VerandertIets.ShouldBeFalse();
        samen.Verschillen.ShouldBeEmpty();
    }

    [Fact]
    public void Van_WhenBothChanged_KeepsOursAndReportsTheDifference()
    {
        var samen = Voeg(Basis, Basis with { Wetten = ["WIA"] }, casus => casus.StelKenmerkenVast(casus.Staat.Kenmerken with { Wetten = ["ZW"] }));

        samen.VerandertIets.ShouldBeFalse();
        samen.Verschillen.ShouldBe([Registratieveld.Wetten]);
    }

    [Fact]
    public void Van_WhenTheFileLeavesAFieldEmpty_ChangesNothing() => Voeg(Basis, Basis with { Reden = null, Wetten = [] }).VerandertIets.ShouldBeFalse();

    [Fact]
    public void Van_AnotherSource_OnlyFillsWhatIsEmpty()
    {
        var casus = Ingelezen(Basis).Staat;

        var samen = Samenvoeging.Van(casus, Registratiestaat.Lees(casus, Testlijsten.Standaard) with { Fase = null }, null, new() { Reden = "Anders", Oplossing = "Geld terug", Afgehandeld = new(2021, 5, 4) }, eigenUitvoer: false);

        samen.Genomen.ShouldBe([Registratieveld.Fase, Registratieveld.Afgehandeld, Registratieveld.Oplossing], ignoreOrder: true);
        samen.Verschillen.ShouldBe([Registratieveld.Reden]);
    }

    [Fact]
    public void Van_WhenAnActionIsStillOpen_DoesNotCloseTheCase()
    {
        var samen = Voeg(Basis, Basis with { Afgehandeld = new(2026, 11, 1) }, casus => casus.SpreekActieAf("Bellen", TestCasus.Sanne, new(2026, 12, 1)));

        samen.VerandertIets.ShouldBeFalse();
        samen.Verschillen.ShouldContain(Registratieveld.Fase);
    }

    [Fact]
    public void LeesBij_OfTheFinish_ClosesTheCaseWithoutATerm()
    {
        var samen = Voeg(Basis, Basis with { Afgehandeld = new(2026, 11, 1), Uitkomst = ClientUitkomst.Deels });
        var casus = Ingelezen(Basis);

        casus.LeesBij(new("1", "b.csv", samen.Gelezen), samen.Overgenomen, new(2026, 12, 18));

        (casus.Staat.Fase, casus.Staat.Termijn.Streefdatum, casus.Staat.Afronding!.Uitkomst).ShouldBe((Fase.Afgerond, null, ClientUitkomst.Deels));
        Kalender.DatumInNederland(casus.Staat.FaseSinds).ShouldBe(new(2026, 11, 1));
    }

    private static Samenvoeging Voeg(Registratie basis, Registratie bestand, Action<Casus>? hier = null)
    {
        var casus = Ingelezen(basis);
        hier?.Invoke(casus);
        return Samenvoeging.Van(casus.Staat, Samenvoeging.Ons(casus.Staat, basis, false, Testlijsten.Standaard), basis, bestand, eigenUitvoer: false);
    }

    private static Casus Ingelezen(Registratie registratie) => Casus.LeesIn("MWP-2021-0001", "utrecht", new(2026, 12, 18), new("1", "b.csv", registratie), Nu);
}
