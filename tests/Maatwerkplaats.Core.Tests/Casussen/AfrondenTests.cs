using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class AfrondenTests
{
    [Fact]
    public void AfrondenVraagtEenBesluit_WhenNothingIsDecided_RefusesAndPointsToThePlace()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().MetKenmerken());

        Act(() => casus.Afgerond()).ShouldBreken(AfrondenVraagtEenBesluit);
        NogNodig.OmAfTeRonden(casus.Staat).ShouldContain(new NogNodig(AfrondenVraagtEenBesluit, "besluiten"));
    }

    [Fact]
    public void AfrondenVraagtMededeling_WhenTheClientDoesNotKnow_Refuses() =>
        Act(() => TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen().Besloten().Afgerond())).ShouldBreken(AfrondenVraagtMededeling);

    [Fact]
    public void AfrondenVraagtWetten_WhenNoLawIsKnown_Refuses() =>
        Act(() => TestCasus.Maak(c => c.InBehandeling().Gewogen().Besloten().Verteld().Afgerond())).ShouldBreken(AfrondenVraagtWetten);

    [Fact]
    public void AfrondenVraagtNiveaus_WhenTheLevelIsUnknown_Refuses() =>
        Act(() => Klaar().Doe(c => c.StelKenmerkenVast(new() { Wetten = ["WW"] })).Afgerond()).ShouldBreken(AfrondenVraagtNiveaus);

    [Fact]
    public void AfrondenVraagtDichteActies_WhenAnActionIsOpen_Refuses() =>
        Act(() => Klaar().Doe(c => c.SpreekActieAf("Bellen", TestCasus.Sanne, null)).Afgerond()).ShouldBreken(AfrondenVraagtDichteActies);

    [Fact]
    public void UitkomstIsBekend_WhenMissingOrUnknown_Refuses()
    {
        Act(() => Klaar().Doe(c => c.RondAf(null, null, JaNeeMisschien.Nee, null, true))).ShouldBreken(UitkomstIsBekend);
        Act(() => Klaar().Doe(c => c.RondAf(ClientUitkomst.Onbekend, null, JaNeeMisschien.Nee, null, true))).ShouldBreken(UitkomstIsBekend);
    }

    [Fact]
    public void StructureelIsGekozen_WhenNobodyChose_Refuses() =>
        Act(() => Klaar().Doe(c => c.RondAf(ClientUitkomst.Opgelost, null, null, null, true))).ShouldBreken(StructureelIsGekozen);

    [Theory]
    [InlineData(JaNeeMisschien.Ja)]
    [InlineData(JaNeeMisschien.Misschien)]
    public void StructureelHeeftUitleg_WhenItMayReachMorePeople_AsksWhat(JaNeeMisschien structureel)
    {
        Act(() => Klaar().Doe(c => c.RondAf(ClientUitkomst.Deels, null, structureel, " ", true))).ShouldBreken(StructureelHeeftUitleg);
        Act(() => Klaar().Doe(c => c.RondAf(ClientUitkomst.Deels, null, structureel, "Voorschotten", true))).ShouldMogen();
    }

    [Fact]
    public void RondAf_WhenComplete_NeedsNothingMoreAndStopsTheClock()
    {
        var staat = Klaar().Afgerond().Staat;

        (staat.Fase, staat.Termijn.Streefdatum).ShouldBe((Fase.Afgerond, null));
    }

    [Fact]
    public void IntrekkenHeeftEenReden_WhenBlank_Refuses() =>
        Act(() => TestCasus.Maak().Doe(c => c.TrekIn(""))).ShouldBreken(IntrekkenHeeftEenReden);

    [Fact]
    public void Afrondbericht_WhenSent_HoldsNothingThatSomeoneTyped()
    {
        var afronding = new Afronding(ClientUitkomst.Deels, "Mevrouw Jansen", JaNeeMisschien.Ja, "Mevrouw Jansen", true, new(2026, 3, 9));

        var tekst = Afrondbericht.Tekst("MWP-2026-0042", Oordeel.Maatwerk, afronding);

        tekst.ShouldContain("Dank je wel");
        tekst.ShouldContain("deels opgelost");
        tekst.ShouldNotContain("Jansen");
    }

    private static TestCasus Klaar() => TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen().Besloten().Verteld());

    private static Action Act(Action daad) => daad;
}
