using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tests.Casussen;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Tests.Verhalen;

public sealed class VerhaalzaakTests
{
    private static readonly DateTime Begin = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 20);

    [Fact]
    public void VerhaalIsVolledig_WhenAPartIsMissing_Refuses()
    {
        var zaak = Nieuw();
        zaak.Herschrijf(Publicatieveld.Nu, "");
        Act(() => RondAf(zaak)).ShouldBreken(VerhaalRegels.VerhaalIsVolledig);

        zaak.Herschrijf(Publicatieveld.Nu, "Het gaat beter.");
        Act(() => RondAf(zaak)).ShouldMogen();
    }

    [Fact]
    public void IedereenStemtToe_WhenNobodyOrNotEveryoneAgrees_Refuses()
    {
        var zaak = Nieuw();
        RondAf(zaak);
        Act(() => Publiceer(zaak)).ShouldBreken(VerhaalRegels.IedereenStemtToe);

        Toestemming(zaak, "Nermin");
        Act(() => Publiceer(zaak)).ShouldMogen();
    }

    [Fact]
    public void StemtIedereenToe_WhenOneOfTwoWithdrew_IsFalseUntilThatPersonAgreesAgain()
    {
        var zaak = Nieuw();
        Toestemming(zaak, "Nermin");
        Toestemming(zaak, "Haar zus");
        zaak.StemtIedereenToe.ShouldBeTrue();

        zaak.TrekToestemmingIn(zaak.Staat.Toestemmingen[1].Id, Vandaag, ToestemmingWijze.Telefonisch);
        zaak.StemtIedereenToe.ShouldBeFalse();
        Toestemming(zaak, "haar zus");
        zaak.StemtIedereenToe.ShouldBeTrue();
    }

    [Fact]
    public void MagIedereenLezen_WhenOneAgreedOnlyForColleagues_IsFalse()
    {
        var zaak = Nieuw();
        Toestemming(zaak, "Nermin");
        zaak.MagIedereenLezen.ShouldBeTrue();
        Toestemming(zaak, "Haar zus", Verhaalkring.Collegas);

        zaak.MagIedereenLezen.ShouldBeFalse();
    }

    [Fact]
    public void ToestemmingIsVanIemand_WhenBlank_Refuses() => Act(() => Toestemming(Nieuw(), " ")).ShouldBreken(VerhaalRegels.ToestemmingIsVanIemand);

    [Fact]
    public void ToestemmingLigtNietInDeToekomst_WhenTomorrow_Refuses()
    {
        Act(() => Nieuw().LegToestemmingVast("Nermin", Vertelrol.Client, Verhaalkring.Collegas, Vandaag.AddDays(1), ToestemmingWijze.Mondeling))
            .ShouldBreken(VerhaalRegels.ToestemmingLigtNietInDeToekomst);
        Act(() => Toestemming(Nieuw(), "Nermin")).ShouldMogen();
    }

    [Fact]
    public void ToestemmingGeldt_WhenAlreadyWithdrawn_Refuses()
    {
        var zaak = Nieuw();
        Toestemming(zaak, "Nermin");
        var id = zaak.Staat.Toestemmingen[0].Id;
        zaak.TrekToestemmingIn(id, Vandaag, ToestemmingWijze.Mondeling);

        Act(() => zaak.TrekToestemmingIn(id, Vandaag, ToestemmingWijze.Mondeling)).ShouldBreken(VerhaalRegels.ToestemmingGeldt);
    }

    [Fact]
    public void TrekToestemmingIn_InAnyStand_ErasesTheTextAndKeepsWhoAgreed()
    {
        foreach (var hoever in new Action<Publicatiezaak>[] { _ => { }, RondAf, z => { RondAf(z); Publiceer(z); }, z => { RondAf(z); Publiceer(z); z.Herzie("Een woord klopt niet."); } })
        {
            var zaak = Nieuw();
            Toestemming(zaak, "Nermin");
            hoever(zaak);
            zaak.TrekToestemmingIn(zaak.Staat.Toestemmingen[0].Id, Vandaag, ToestemmingWijze.Telefonisch);

            zaak.Staat.Stand.ShouldBe(Publicatiestand.Ingetrokken);
            zaak.Werkstuk.ShouldSatisfyAllConditions(w => w.Teksten.ShouldBeEmpty(), w => w.Bron.ShouldBeEmpty(), w => w.Beeld.ShouldBeNull(), w => w.Toestemmers.Count.ShouldBe(1));
        }
    }

    [Fact]
    public void BeeldHeeftTekst_WhenBlankOrEmptied_Refuses()
    {
        var zaak = Nieuw();
        Act(() => zaak.ZetBeeld(Guid.CreateVersion7(), " ")).ShouldBreken(VerhaalRegels.BeeldHeeftTekst);
        zaak.ZetBeeld(Guid.CreateVersion7(), "Twee mensen aan een tafel.");
        Act(() => zaak.Herschrijf(Publicatieveld.Beeldtekst, "")).ShouldBreken(VerhaalRegels.BeeldHeeftTekst);
        zaak.HaalBeeldWeg();
        zaak.Werkstuk.Teksten.Keys.ShouldNotContain(Publicatieveld.Beeldtekst);
    }

    [Fact]
    public void RondAf_WithAPicture_AsksForASecondReader()
    {
        var zaak = Nieuw();
        zaak.ZetBeeld(Guid.CreateVersion7(), "Twee mensen aan een tafel.");
        RondAf(zaak);

        zaak.Staat.WachtOpTweedeLezer.ShouldBeTrue();
    }

    [Fact]
    public void History_ReplayedFromItsEvents_GivesThePresentState()
    {
        var zaak = Nieuw();
        Toestemming(zaak, "Nermin");
        RondAf(zaak);
        Publiceer(zaak);
        zaak.TrekToestemmingIn(zaak.Staat.Toestemmingen[0].Id, Vandaag, ToestemmingWijze.Schriftelijk);

        Publicatiezaak.Herhaal(zaak.Nieuw.Select(g => (g, Nu()))).ShouldBeEquivalentTo(zaak.Staat);
    }

    [Fact]
    public void Events_NeverCarryTheNameOfWhoAgreed()
    {
        var zaak = Nieuw();
        Toestemming(zaak, "Nermin");

        zaak.Nieuw.Select(Gebeurtenissoorten.Schrijf).ShouldAllBe(g => !g.Contains("Nermin", StringComparison.Ordinal));
    }

    private static Publicatiezaak Nieuw() => Publicatiezaak.Begin(
        "MWP-2026-0001",
        Publicatiesoorten.Verhaaldelen.Prepend(Publicatieveld.Titel).ToDictionary(v => v, v => $"Een tekst zonder namen over {v.ToString().ToLowerInvariant()}."),
        Nu(), Publicatiesoort.Verhaal);

    private static void Toestemming(Publicatiezaak zaak, string wie, Verhaalkring kring = Verhaalkring.Iedereen) =>
        zaak.LegToestemmingVast(wie, Vertelrol.Client, kring, Vandaag, ToestemmingWijze.Mondeling);

    private static void RondAf(Publicatiezaak zaak) => zaak.RondAf(Beoordeling.Van(zaak.Werkstuk, Dossier.Leeg), []);

    private static void Publiceer(Publicatiezaak zaak) => zaak.PubliceerVerhaal("VHL-2026-0001", Beoordeling.Van(zaak.Werkstuk, Dossier.Leeg), []);

    private static Action Act(Action daad) => daad;

    private static Handeling Nu() => new(Guid.CreateVersion7(), Begin, TestCasus.Sanne);
}
