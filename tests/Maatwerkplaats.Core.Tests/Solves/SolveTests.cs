using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Solves;
using static Maatwerkplaats.Core.Tests.Solves.Proefsolve;

namespace Maatwerkplaats.Core.Tests.Solves;

public sealed class SolveTests
{
    [Fact]
    public void Besluit_OnAChosenWay_MovesTheSolveAndKeepsTheWay()
    {
        var gewogen = Nieuw(s => s.Weeg(new Dictionary<Perspectief, string> { [Perspectief.Juridisch] = "Kan." }, [Weg("Niet terugvorderen")]));
        var weg = gewogen.Staat.Wegen[1];
        weg.Id.ShouldNotBe(Guid.Empty);

        gewogen.Besluit("Zo doen we het.", "de directeur", "directie", null, weg.Id);

        (gewogen.Staat.Stand, gewogen.Staat.Besluit!.Weg, gewogen.Staat.Besluit.Op).ShouldBe((Solvestand.Besloten, weg.Id, Vandaag));
    }

    [Fact]
    public void Weeg_AgainWithoutTheFirst_KeepsLeavingItAsItIsAsOneOfTheWays()
    {
        var solve = Nieuw();
        solve.Weeg(new Dictionary<Perspectief, string>(), [Weg("Anders")]);

        solve.Staat.Wegen.Select(w => w.Wat).ShouldBe(["Laten zoals het nu is", "Anders"]);
        solve.Staat.Wegen[0].Id.ShouldBe(Alternatief.Huidig);
    }

    [Fact]
    public void ZetOp_WhenItEnds_StopsTheStepAndWhatWasPossibleMeanwhile()
    {
        var solve = Nieuw(s => s.Overbrug("Wacht met innen.", "Iedereen", Vandaag.AddDays(-3), null), s => s.SpreekStapAf("Bellen", Vandaag.AddDays(3), null));

        solve.ZetOp(Solvestand.Opgelost, "Het is klaar.");

        solve.Staat.Stap.ShouldBeNull();
        solve.Staat.Tussenregeling!.Geldt(Vandaag.AddDays(1)).ShouldBeFalse();
        solve.ZetOp(Solvestand.Opgepakt, "Het kwam terug.");
        solve.Staat.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void SpreekStapAf_WithWhatWasDone_PutsThatOnTheTimeline()
    {
        var solve = Nieuw(s => s.SpreekStapAf("Bellen", Vandaag, null));

        solve.SpreekStapAf("Schrijven", Vandaag.AddDays(7), "Gebeld met SZW.");

        solve.Staat.Mijlpalen.ShouldHaveSingleItem().Wat.ShouldBe("Gebeld met SZW.");
        solve.Staat.Stap!.Wat.ShouldBe("Schrijven");
    }

    [Fact]
    public void DraagOver_KeepsTheFormerOwnerAtTheTable()
    {
        var solve = Nieuw();
        solve.DraagOver(Tom);

        (solve.Staat.Eigenaar, solve.Staat.Leden.Single().Wie).ShouldBe((Tom, Noor));
        solve.Staat.IsLid(Noor.PersoonId!.Value).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Solvestand.Aangedragen, Solvestand.Opgelost, 1, 3, 75)]
    [InlineData(Solvestand.GaatNietDoor, Solvestand.InUitvoering, 5, 1, 75)]
    [InlineData(Solvestand.Opgepakt, Solvestand.Opgepakt, 2, 2, 25)]
    public void Voortgang_OfAWhole_WeighsItsPartsAndLeavesOutWhatDoesNotGoOn(Solvestand een, Solvestand ander, int gewicht, int anderGewicht, int verwacht)
    {
        Solvestaat Deel(Solvestand stand, int g) => new() { Stand = stand, Ouder = new("SLV-2026-0001", g) };

        Begin().Staat.Voortgang([Deel(een, gewicht), Deel(ander, anderGewicht)]).ShouldBe(verwacht);
    }

    [Fact]
    public void LegGolfVast_WaveByWave_AddsUpForThirtyFiveHundredPeople()
    {
        var solve = Nieuw(Groep, s => s.LegGolfVast(Vandaag, "Proef", 300, 288, 4, 271), s => s.LegGolfVast(Vandaag, "De rest", 3_200, 3_010, 60, 2_800));

        (solve.Staat.Groep!.Geschat, solve.Staat.Groep.Bereikt, solve.Staat.Groep.Afgemeld, solve.Staat.Groep.Geholpen).ShouldBe((3_500, 3_298, 64, 3_071));
    }

    [Fact]
    public void Herhaal_OfEverythingThatHappened_GivesTheSameState()
    {
        var begin = Begin(new Koppeling(Koppelsoort.Casus, "MWP-2026-0001"));
        var geschiedenis = begin.Nieuw.Select(g => (g, Handeling())).ToList();
        var staat = begin.Staat;
        foreach (var daad in new Action<Solve>[]
        {
            s => s.Beschrijf(Beschrijving with { Botsing = "Snel tegen zeker." }), s => s.VraagAanTafel(Tom, "SBK"), Besluit, Groep, s => s.LegGolfVast(Vandaag, "Proef", 3, 2, 0, 1),
            s => s.Blokkeer(Blokkadesoort.IvCapaciteit, "Kwartaal"), s => s.MaakVrij(s.Staat.Blokkades[0].Id), s => s.Vermeld(Vermeldplek.Kamerbrief, null, null),
            s => s.MaakLos(new(Koppelsoort.Casus, "MWP-2026-0001"), "Toch anders"), s => s.HaalVanTafel(Tom.PersoonId!.Value), s => s.BrengOnder(new() { Id = Guid.CreateVersion7(), Nummer = "SLV-2026-0002" }, 2),
        })
        {
            var handeling = Handeling();
            var solve = Solve.Open(staat, handeling);
            daad(solve);
            geschiedenis.AddRange(solve.Nieuw.Select(g => (g, handeling)));
            staat = solve.Staat;
        }

        Solve.Herhaal(geschiedenis).ShouldBeEquivalentTo(staat);
    }
}
