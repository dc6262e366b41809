using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Tests.Casussen;
using static Maatwerkplaats.Core.Sessies.SessieRegels;

namespace Maatwerkplaats.Core.Tests.Sessies;

public sealed class MaatwerksessieTests
{
    private static readonly Sessieplek Zaal = new("Zaal 1", null);

    [Fact]
    public void SessieHeeftEenCasus_WhenTheLastIsTakenOff_Refuses()
    {
        Act(() => Testsessie.Nieuw().Doe(s => s.HaalVanAgenda(Testsessie.Casus))).ShouldBreken(SessieHeeftEenCasus);
        Act(() => Testsessie.Nieuw().Doe(s => s.ZetOpAgenda(Testsessie.AnderPunt, [])).Doe(s => s.HaalVanAgenda(Testsessie.Casus))).ShouldMogen();
    }

    [Fact]
    public void CasusStaatErEenKeerOp_WhenAddedTwice_Refuses() =>
        Act(() => Testsessie.Nieuw().Doe(s => s.ZetOpAgenda(Testsessie.Punt, []))).ShouldBreken(CasusStaatErEenKeerOp);

    [Theory]
    [InlineData(5)]
    [InlineData(300)]
    public void PuntDuurtNietTeKortOfTeLang_WhenOutsideTheBounds_Refuses(int minuten) =>
        Act(() => Testsessie.Nieuw().Doe(s => s.Schik([(Testsessie.Casus, minuten)]))).ShouldBreken(PuntDuurtNietTeKortOfTeLang);

    [Fact]
    public void MinstensEenDatum_WhenNoneIsGiven_Refuses() => Act(() => Testsessie.ZetOp([], Zaal)).ShouldBreken(MinstensEenDatum);

    [Fact]
    public void HoogstensAchtDatums_WhenThereAreNine_Refuses() =>
        Act(() => Testsessie.ZetOp([.. Enumerable.Range(1, 9).Select(n => new Sessiemoment(TestCasus.Begin.AddDays(n), 60))], Zaal)).ShouldBreken(HoogstensAchtDatums);

    [Fact]
    public void DatumLigtInDeToekomst_WhenItIsPast_Refuses() =>
        Act(() => Testsessie.ZetOp([new(TestCasus.Begin.AddMinutes(-1), 60)], Zaal)).ShouldBreken(DatumLigtInDeToekomst);

    [Fact]
    public void DatumStaatErEenKeer_WhenTwoAreTheSame_Refuses() =>
        Act(() => Testsessie.ZetOp([Testsessie.Morgen, Testsessie.Morgen], Zaal)).ShouldBreken(DatumStaatErEenKeer);

    [Fact]
    public void SessieDuurtNietTeKortOfTeLang_WhenItIsFiveMinutes_Refuses() =>
        Act(() => Testsessie.ZetOp([Testsessie.Morgen with { Minuten = 5 }], Zaal)).ShouldBreken(SessieDuurtNietTeKortOfTeLang);

    [Fact]
    public void SessieHeeftEenPlek_WhenTheDateIsChosenWithoutAPlace_Refuses()
    {
        var zonder = Testsessie.Nieuw().Doe(s => s.StelVoor([Testsessie.Morgen], new(null, null)));

        Act(() => zonder.Gepland()).ShouldBreken(SessieHeeftEenPlek);
        Act(() => zonder.Doe(s => s.StelVoor([Testsessie.Morgen], new(null, "https://overleg.voorbeeld.nl/1"))).Gepland()).ShouldMogen();
    }

    [Theory]
    [InlineData("http://overleg.voorbeeld.nl")]
    [InlineData("javascript:alert(1)")]
    [InlineData("overleg.voorbeeld.nl")]
    public void LinkIsVeilig_WhenItIsNoHttps_Refuses(string link) => Act(() => Testsessie.ZetOp([Testsessie.Morgen], new(null, link))).ShouldBreken(LinkIsVeilig);

    [Fact]
    public void InbrengerHoortErbij_WhenTheInbrengerIsRemoved_Refuses()
    {
        Act(() => Testsessie.Nieuw().Doe(s => s.Schrap(Testsessie.Inbrenger.Id))).ShouldBreken(InbrengerHoortErbij);
        Act(() => Testsessie.Nieuw().Doe(s => s.Schrap(Testsessie.Begeleider.Id))).ShouldMogen();
    }

    [Fact]
    public void GenodigdeIsErNogNiet_WhenAlreadyInvited_Refuses() =>
        Act(() => Testsessie.Nieuw().Doe(s => s.Nodig(Testsessie.Inbrenger with { Id = Guid.NewGuid() }))).ShouldBreken(GenodigdeIsErNogNiet);

    [Fact]
    public void SessieIsTeWijzigen_WhenCancelled_RefusesEverything()
    {
        var sessie = Testsessie.Nieuw().Gepland().Afgezegd();

        Act(() => sessie.Doe(s => s.Nodig(Testsessie.Deelnemer))).ShouldBreken(SessieIsTeWijzigen);
        Act(() => sessie.Doe(s => s.Verplaats(Testsessie.Overmorgen, Zaal, null))).ShouldBreken(SessieIsTeWijzigen);
        Act(() => sessie.Doe(s => s.LegGehoudenVast())).ShouldBreken(SessieIsTeWijzigen);
    }

    [Fact]
    public void DatumWordtGeprikt_WhenTheDateIsChosen_RefusesAnswers() =>
        Act(() => Testsessie.Nieuw().Gepland().Doe(s => s.Beantwoord(Testsessie.Inbrenger.Id, Alles(s, Beschikbaar.Ja)))).ShouldBreken(DatumWordtGeprikt);

    [Fact]
    public void SessieIsGepland_WhenThereIsNoDate_RefusesToMoveOrClose()
    {
        Act(() => Testsessie.Nieuw().Doe(s => s.Verplaats(Testsessie.Overmorgen, Zaal, null))).ShouldBreken(SessieIsGepland);
        Act(() => Testsessie.Nieuw().Doe(s => s.LegGehoudenVast())).ShouldBreken(SessieIsGepland);
    }

    [Fact]
    public void KiesEenVoorgesteldeDatum_WhenItIsUnknown_Refuses() =>
        Act(() => Testsessie.Nieuw().Doe(s => s.Kies(Guid.NewGuid()))).ShouldBreken(KiesEenVoorgesteldeDatum);

    [Fact]
    public void AntwoordOpElkeDatum_WhenOneIsMissing_Refuses() =>
        Act(() => Testsessie.Nieuw().Doe(s => s.Beantwoord(Testsessie.Inbrenger.Id, Alles(s, Beschikbaar.Ja).Take(1).ToDictionary()))).ShouldBreken(AntwoordOpElkeDatum);

    [Fact]
    public void AfzeggenHeeftEenReden_WhenBlank_Refuses() => Act(() => Testsessie.Nieuw().Doe(s => s.ZegAf(" "))).ShouldBreken(AfzeggenHeeftEenReden);

    [Fact]
    public void GehoudenPasNaHetBegin_WhenItHasNotStarted_Refuses()
    {
        Act(() => Testsessie.Nieuw().Gepland().Doe(s => s.LegGehoudenVast())).ShouldBreken(GehoudenPasNaHetBegin);
        Testsessie.Nieuw().Gepland().Later(1).Doe(s => s.LegGehoudenVast()).Staat.Stand.ShouldBe(Sessiestand.Gehouden);
    }

    [Fact]
    public void LegGehoudenVastNaTafel_OnTheDayItself_AlsoBeforeTheStart_AndOnNoOtherDay()
    {
        Testsessie.Nieuw().Gepland().Doe(s => s.LegGehoudenVastNaTafel()).Staat.Stand.ShouldBe(Sessiestand.Gepland);
        var dag = Testsessie.Nieuw().Gepland();
        var opDeDag = Maatwerksessie.Open(dag.Staat, new(Guid.NewGuid(), dag.Staat.Moment!.Begin.AddMinutes(-20), TestCasus.Bram));
        opDeDag.LegGehoudenVastNaTafel();
        opDeDag.LegGehoudenVastNaTafel();
        (opDeDag.Staat.Stand, opDeDag.Nieuw.Count).ShouldBe((Sessiestand.Gehouden, 1));
    }

    [Fact]
    public void StelVoor_WhenADateStays_KeepsItsAnswersAndDropsTheOthers()
    {
        var sessie = Testsessie.Nieuw().Doe(s => s.Beantwoord(Testsessie.Inbrenger.Id, Alles(s, Beschikbaar.Nee)));

        sessie.Doe(s => s.StelVoor([Testsessie.Overmorgen, new(TestCasus.Begin.AddDays(5), 60)], Zaal));

        sessie.Staat.Voorstellen.Count.ShouldBe(2);
        sessie.Staat.Antwoorden.ShouldHaveSingleItem().Voorstel.ShouldBe(sessie.Staat.Voorstellen[0].Id);
    }

    [Fact]
    public void Verplaats_WhenAnythingChanges_RaisesTheSequence()
    {
        var sessie = Testsessie.Nieuw().Gepland();
        sessie.Staat.Volgnummer.ShouldBe(0);

        sessie.Doe(s => s.Verplaats(Testsessie.Overmorgen, Zaal, "Zaal bezet")).Staat.Volgnummer.ShouldBe(1);
        sessie.Doe(s => s.Verplaats(Testsessie.Overmorgen, Zaal, null)).Staat.Volgnummer.ShouldBe(1);
        sessie.Afgezegd().Staat.Volgnummer.ShouldBe(2);
    }

    [Fact]
    public void Agenda_WithTwoCases_GivesEachItsOwnPeopleAndTime()
    {
        var sessie = Testsessie.Nieuw().Doe(s => s.ZetOpAgenda(Testsessie.AnderPunt, [Testsessie.Deelnemer with { Casussen = [Testsessie.AndereCasus] }]))
            .Doe(s => s.Schik([(Testsessie.AndereCasus, 20), (Testsessie.Casus, 60)])).Gepland();

        sessie.Staat.Werkplaatsen.ShouldBe(["zeeland", "noord"]);
        sessie.Staat.BeginVan(sessie.Staat.Agenda[1]).ShouldBe(Testsessie.Morgen.Begin.AddMinutes(20));
        sessie.Doe(s => s.HaalVanAgenda(Testsessie.AndereCasus)).Staat.Genodigden.ShouldNotContain(g => g.Wie == TestCasus.Femke);
    }

    [Fact]
    public void RegelBegeleiding_WithANewNotulist_InvitesThemForEveryCase()
    {
        var sessie = Testsessie.Nieuw().Doe(s => s.RegelBegeleiding(TestCasus.Bram, TestCasus.Femke));

        sessie.Staat.Notulist.ShouldBe(TestCasus.Femke);
        sessie.Staat.Genodigd(TestCasus.Femke.PersoonId!.Value).ShouldNotBeNull().Casussen.ShouldBe([Testsessie.Casus]);
    }

    private static Dictionary<Guid, Beschikbaar> Alles(Maatwerksessie sessie, Beschikbaar kan) => sessie.Staat.Voorstellen.ToDictionary(v => v.Id, _ => kan);

    private static Action Act(Action daad) => daad;
}
