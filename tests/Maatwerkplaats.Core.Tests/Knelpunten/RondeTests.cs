using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Tests.Knelpunten.Proefronde;

namespace Maatwerkplaats.Core.Tests.Knelpunten;

public sealed class RondeTests
{
    [Fact]
    public void Begin_AfterASentLetter_TakesAlongWhatIsStillOpen()
    {
        var vorig = Nieuw(BrengIn, r => r.BrengIn(Af with { Titel = "Tweede" }, "SMZ", null, new(Agendasoort.Solve, "SLV-2026-0001"), true), Maak, Maak, Wegen, Opstellen, Verzend).Staat;
        vorig = Verder(vorig, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.Opgelost, Vandaag, "wet", null)).Staat;

        var ronde = Ronde.Begin(2027, Vandaag.AddDays(30), Vandaag.AddDays(60), [vorig], Handeling()).Staat;

        var mee = ronde.Knelpunten.ShouldHaveSingleItem();
        mee.Tekst.Titel.ShouldBe("Tweede");
        mee.Vervolgt.ShouldBe(new(2026, vorig.Knelpunten[1].Id));
        mee.Bronnen.ShouldHaveSingleItem().Nummer.ShouldBe("SLV-2026-0001");
    }

    [Fact]
    public void NeemOp_ADuplicate_KeepsOnePointWithTheSourcesOfBoth()
    {
        var ronde = Nieuw(
            BrengIn, Maak, r => r.BrengIn(Kort, "SMZ", null, new(Agendasoort.Thema, "THM-2026-0001"), true), r => r.NeemOp(r.Staat.Inbrengen[1].Id, r.Staat.Knelpunten[0].Id)).Staat;

        ronde.Knelpunten.ShouldHaveSingleItem().Bronnen.ShouldBe([new(Agendasoort.Thema, "THM-2026-0001")]);
        ronde.Inbrengen.ShouldAllBe(i => i.Knelpunt == ronde.Knelpunten[0].Id);
    }

    [Fact]
    public void Zoek_ADuplicate_NamesThePointItResembles()
    {
        var ronde = Nieuw(BrengIn, Maak, r => r.BrengIn(Af with { Titel = "Voorschot in één keer terug" }, "SMZ", null, null, true), Kort1).Staat;

        Knelpuntgelijkenis.Zoek(ronde.Inbrengen[1], ronde).ShouldHaveSingleItem().Id.ShouldBe(ronde.Knelpunten[0].Id);
    }

    [Fact]
    public void VoegSamen_TwoPoints_MovesTheInputAlong()
    {
        var ronde = Nieuw(BrengIn, Maak, Kort1, Maak, r => r.VoegSamen(r.Staat.Knelpunten[1].Id, r.Staat.Knelpunten[0].Id)).Staat;

        ronde.Inbrengen.ShouldAllBe(i => i.Knelpunt == ronde.Knelpunten.Single().Id);
    }

    [Fact]
    public void Schuif_UpAndDown_SkipsWhatIsNotInTheLetterAndStopsAtTheEdge()
    {
        var ronde = Nieuw(BrengIn, Maak, Kort1, Maak, r => r.BrengIn(Kort with { Titel = "Derde" }, "", null, null, true), Maak);
        Guid[] ids = [.. ronde.Staat.Knelpunten.Select(k => k.Id)];

        Verder(ronde.Staat, r => r.LaatVallen(ids[1], "Past niet."), r => r.Schuif(ids[2], omhoog: true)).Staat.InBrief.Select(k => k.Id).ShouldBe([ids[2], ids[0]]);
        Verder(ronde.Staat, r => r.Schuif(ids[0], omhoog: true)).Staat.ShouldBe(ronde.Staat);
        Verder(ronde.Staat, r => r.Schuif(ids[0], omhoog: false)).Staat.Knelpunten.Select(k => k.Id).ShouldBe([ids[1], ids[0], ids[2]]);
    }

    [Fact]
    public void Weeg_ByTwo_ShowsTheSpreadAndOrdersTheHeaviestFirst()
    {
        var ronde = Nieuw(BrengIn, Maak, Kort1, Maak, Wegen).Staat;
        var (licht, zwaar) = (ronde.Knelpunten[0].Id, ronde.Knelpunten[1].Id);
        ronde = Weeg(Weeg(Weeg(ronde, Marit, zwaar, Weegwaarde.Hoog), Tom, zwaar, Weegwaarde.Laag), Marit, licht, Weegwaarde.Laag);
        ronde = Verder(ronde, r => r.OrdenNaarWeging()).Staat;

        ronde.Knelpunten[0].Id.ShouldBe(zwaar);
        ronde.Knelpunten[0].Spreiding(Weegpunt.Ernst).ShouldBe(new(1, 0, 1));
        ronde.Knelpunten[0].Spreiding(Weegpunt.Ernst).LooptUiteen.ShouldBeTrue();
        ronde.Knelpunten[0].Gewicht.ShouldBe(2);

        static Rondestaat Weeg(Rondestaat staat, Betrokkene wie, Guid knelpunt, Weegwaarde waarde)
        {
            var ronde = Ronde.Open(staat, Handeling(wie));
            ronde.Weeg(knelpunt, Enum.GetValues<Weegpunt>().ToDictionary(p => p, _ => waarde), null);
            return ronde.Staat;
        }
    }

    [Fact]
    public void Verzend_TheLetter_FreezesItWhileFollowUpGoesOn()
    {
        var verzonden = Nieuw(Verzonden).Staat;
        var later = Verder(verzonden, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.Toegezegd, Vandaag, "Kamerbrief 1", null)).Staat;

        later.Verzending.ShouldBe(verzonden.Verzending);
        later.Status(later.Knelpunten[0].Id).ShouldBe(Knelpuntstatus.Toegezegd);
        verzonden.Verzending!.Brief.Punten.ShouldHaveSingleItem().Status.ShouldBe("Nieuw in deze brief");
    }

    [Fact]
    public void Brief_ThatFollowsEarlierLetters_NamesEachWithStatusAndSource()
    {
        var eerste = Verder(Nieuw(Verzonden).Staat, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.InGesprek, Vandaag, "beleidstafel", "Cijfers gevraagd.")).Staat;
        var tweede = Ronde.Begin(2027, Vandaag.AddDays(30), Vandaag.AddDays(60), [eerste], Handeling()).Staat;

        var brief = Briefinhoud.Van(tweede, [eerste, tweede]);

        brief.Punten.ShouldHaveSingleItem().Eerder.ShouldHaveSingleItem().ShouldBe(new(2026, "Voorschot terug", Knelpuntstatus.InGesprek, Vandaag, "beleidstafel", "Cijfers gevraagd."));
        brief.Punten[0].Status.ShouldBe("In gesprek met het ministerie; eerder gemeld in 2026");
        brief.Overzicht.ShouldHaveSingleItem().Jaar.ShouldBe(2026);
    }

    [Fact]
    public void Herhaal_TheHistory_GivesTheSameRound()
    {
        var handeling = Handeling();
        var ronde = Ronde.Begin(2026, Vandaag.AddDays(30), Vandaag.AddDays(60), [], handeling);
        foreach (var daad in new Action<Ronde>[] { BrengIn, Maak, Kort1, Wegen })
        {
            daad(ronde);
        }

        Ronde.Herhaal(ronde.Nieuw).Versie.ShouldBe(ronde.Staat.Versie);
        Ronde.Herhaal(ronde.Nieuw).Knelpunten.ShouldHaveSingleItem().Id.ShouldBe(ronde.Staat.Knelpunten[0].Id);
    }
}
