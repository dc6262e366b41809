using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class BesluitenTests
{
    [Theory]
    [InlineData(Perspectief.Juridisch)]
    [InlineData(Perspectief.Economisch)]
    [InlineData(Perspectief.Maatschappelijk)]
    public void DrieMaalVoldoende_WhenOnePerspectiveIsOnvoldoende_RefusesHoweverGoodTheOthersAre(Perspectief onvoldoende)
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen(Score.Goed));
        var weg = casus.Staat.Weging.AndereWegen.Single().Id;
        casus.Doe(c => c.Weeg(onvoldoende, new("Toch niet"), new Dictionary<Guid, Score> { [weg] = Score.Onvoldoende }));

        Act(() => casus.Besloten()).ShouldBreken(DrieMaalVoldoende);
    }

    [Fact]
    public void DrieMaalVoldoende_WhenAllThreeAreVoldoende_Allows() =>
        Act(() => TestCasus.Maak(c => c.InBehandeling().Gewogen(Score.Voldoende).Besloten())).ShouldMogen();

    [Fact]
    public void DrieMaalVoldoende_WhenNoWayIsChosen_Refuses() =>
        Geweigerd(b => b with { Alternatief = null }, DrieMaalVoldoende);

    [Fact]
    public void DrieMaalVoldoende_WhenThereIsNoMaatwerk_DoesNotApply()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());

        Act(() => casus.Doe(c => c.Besluit(casus.EenBesluit() with { Oordeel = Oordeel.GeenMaatwerk, Alternatief = null }))).ShouldMogen();
    }

    [Fact]
    public void AllePerspectievenGewogen_WhenOneIsMissing_RefusesMaatwerk()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());
        casus.Doe(c => c.Weeg(Perspectief.Juridisch, new("Gezien"), new Dictionary<Guid, Score>()));

        Act(() => casus.Besloten()).ShouldBreken(AllePerspectievenGewogen);
    }

    [Fact]
    public void GeenConsensusHeeftAnderOordeel_WhenNobodyDisagreed_Refuses()
    {
        Geweigerd(b => b with { Oordeel = Oordeel.GeenConsensus }, GeenConsensusHeeftAnderOordeel);

        var casus = TestCasus.Maak(c => c.InBehandeling().Doe(c => c.LegAnderOordeelVast("Femke Jansma", "De regel is er niet voor niets.")));
        Act(() => casus.Doe(c => c.Besluit(casus.EenBesluit() with { Oordeel = Oordeel.GeenConsensus }))).ShouldMogen();
    }

    [Fact]
    public void BesluitIsBeschreven_WhenBlank_Refuses() => Geweigerd(b => b with { Inhoud = " " }, BesluitIsBeschreven);

    [Fact]
    public void BesluitIsGemotiveerd_WhenBlank_Refuses() => Geweigerd(b => b with { Motivering = "" }, BesluitIsGemotiveerd);

    [Fact]
    public void BesluitHeeftEenBeslisser_WhenNobodyIsNamed_Refuses() =>
        Geweigerd(b => b with { Beslisser = b.Beslisser! with { Naam = "" } }, BesluitHeeftEenBeslisser);

    [Fact]
    public void BeslisserHeeftEenFunctie_WhenBlank_Refuses() =>
        Geweigerd(b => b with { Beslisser = b.Beslisser! with { Functie = " " } }, BeslisserHeeftEenFunctie);

    [Fact]
    public void BesluitHeeftEenMandaat_WhenNoneIsChosen_Refuses() =>
        Geweigerd(b => b with { Beslisser = b.Beslisser! with { Mandaat = "" } }, BesluitHeeftEenMandaat);

    [Fact]
    public void BuitenDeLijnHeeftAkkoord_WhenNobodyAgreed_Refuses()
    {
        Geweigerd(b => b with { GebruikelijkeLijn = false }, BuitenDeLijnHeeftAkkoord);
        Toegestaan(b => b with { GebruikelijkeLijn = false, AkkoordVan = "E. de Graaf, districtsmanager" });
    }

    [Fact]
    public void ContraLegemNoemtWieBesliste_WhenBlank_Refuses() =>
        Geweigerd(b => b with { ContraLegem = new("", b.Op) }, ContraLegemNoemtWieBesliste);

    [Fact]
    public void ContraLegemIsBekendBijSzw_WhenSzwWasNotInformedYet_Refuses()
    {
        Geweigerd(b => b with { ContraLegem = new("De directie", default) }, ContraLegemIsBekendBijSzw);
        Geweigerd(b => b with { ContraLegem = new("De directie", b.Op!.Value.AddDays(7)) }, ContraLegemIsBekendBijSzw);
        Toegestaan(b => b with { ContraLegem = new("De directie", b.Op) });
    }

    [Fact]
    public void BesluitLigtNietInDeToekomst_WhenDatedTomorrow_Refuses() => Geweigerd(b => b with { Op = b.Op!.Value.AddDays(1) }, BesluitLigtNietInDeToekomst);

    [Fact]
    public void EcliIsGeldig_WhenMalformed_Refuses()
    {
        Geweigerd(b => b with { Grondslagen = [new(GrondslagSoort.Jurisprudentie, Ecli: "ECLI:NL")] }, EcliIsGeldig);
        Toegestaan(b => b with { Grondslagen = [new(GrondslagSoort.Jurisprudentie, Ecli: "ECLI:NL:CRVB:2019:1234")] });
    }

    [Fact]
    public void ErIsEenBesluit_WhenTellingWithoutADecision_Refuses() =>
        Act(() => TestCasus.Maak(c => c.InBehandeling().Verteld())).ShouldBreken(ErIsEenBesluit);

    [Fact]
    public void Besluit_WhenRevised_LeavesBothInTheHistory()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen().Besloten());

        casus.Doe(c => c.Besluit(casus.EenBesluit() with { Inhoud = "De helft vervalt." }));

        casus.Staat.Besluit!.Inhoud.ShouldBe("De helft vervalt.");
        casus.Verloop.Stappen.SelectMany(s => s.Gebeurtenissen).OfType<Core.Casussen.Gebeurtenissen.BesluitGenomen>().Count().ShouldBe(2);
    }

    private static void Geweigerd(Func<Besluit, Besluit> anders, Regel regel)
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen());
        Act(() => casus.Doe(c => c.Besluit(anders(casus.EenBesluit())))).ShouldBreken(regel);
    }

    private static void Toegestaan(Func<Besluit, Besluit> anders)
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen());
        Act(() => casus.Doe(c => c.Besluit(anders(casus.EenBesluit())))).ShouldMogen();
    }

    private static Action Act(Action daad) => daad;
}
