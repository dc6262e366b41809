using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using static Maatwerkplaats.Core.Tests.Solves.Proefsolve;

namespace Maatwerkplaats.Core.Tests.Solves;

public sealed class SolveRegelsTests
{
    [Fact]
    public void SolveHeeftEenNaam_WhenEmpty_IsRefused() => Weigert(SolveRegels.SolveHeeftEenNaam, s => s.Beschrijf(Beschrijving with { Titel = " " }));

    [Fact]
    public void SolveHeeftEenProbleem_WhenEmpty_IsRefused() => Weigert(SolveRegels.SolveHeeftEenProbleem, s => s.Beschrijf(Beschrijving with { Probleem = "" }));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(20, 10)]
    [InlineData(1, 20_000_000)]
    public void SchattingHeeftEenBandbreedte_WhenImpossible_IsRefused(int van, int tot) =>
        Weigert(SolveRegels.SchattingHeeftEenBandbreedte, s => s.Beschrijf(Beschrijving with { Schatting = new(van, tot, Schattingswijze.Geteld, null) }));

    [Fact]
    public void SolveIsOpen_WhenClosed_NothingCanBeAdded() =>
        Weigert(SolveRegels.SolveIsOpen, s => s.Blokkeer(Blokkadesoort.Anders, "Iets"), s => s.ZetOp(Solvestand.GaatNietDoor, "Het kan niet."));

    [Fact]
    public void KoppelingIsNieuw_WhenTwice_IsRefused() =>
        Weigert(SolveRegels.KoppelingIsNieuw, s => s.Koppel(new(Koppelsoort.Casus, "mwp-2026-0001")), s => s.Koppel(new(Koppelsoort.Casus, "MWP-2026-0001")));

    [Fact]
    public void KoppelingIsTeVinden_WhenEmptyOrNotThere_IsRefused()
    {
        Weigert(SolveRegels.KoppelingIsTeVinden, s => s.Koppel(new(Koppelsoort.Artikel, " ")));
        Weigert(SolveRegels.KoppelingIsTeVinden, s => s.MaakLos(new(Koppelsoort.Casus, "MWP-2026-0009"), "Hoort er niet bij."));
    }

    [Fact]
    public void LosmakenHeeftEenReden_WhenEmpty_IsRefused() =>
        Weigert(SolveRegels.LosmakenHeeftEenReden, s => s.MaakLos(new(Koppelsoort.Artikel, "art. 1"), ""), s => s.Koppel(new(Koppelsoort.Artikel, "art. 1")));

    [Fact]
    public void WegHeeftEenOmschrijving_WhenEmpty_IsRefused() => Weigert(SolveRegels.WegHeeftEenOmschrijving, s => s.Weeg(new Dictionary<Perspectief, string>(), [Weg(" ")]));

    [Fact]
    public void NietTeVeelWegen_WhenEleven_IsRefused() =>
        Weigert(SolveRegels.NietTeVeelWegen, s => s.Weeg(new Dictionary<Perspectief, string>(), [.. Enumerable.Range(0, 11).Select(i => Weg($"Weg {i}"))]));

    [Fact]
    public void BesluitHeeftInhoud_WhenEmpty_IsRefused() => Weigert(SolveRegels.BesluitHeeftInhoud, s => s.Besluit("", "de directeur", "directie", Vandaag, null));

    [Fact]
    public void BesluitHeeftEenBeslisser_WhenEmpty_IsRefused() => Weigert(SolveRegels.BesluitHeeftEenBeslisser, s => s.Besluit("Niet terugvorderen.", " ", "directie", Vandaag, null));

    [Fact]
    public void BesluitLigtErgens_WhenEmpty_IsRefused() => Weigert(SolveRegels.BesluitLigtErgens, s => s.Besluit("Niet terugvorderen.", "de directeur", null, Vandaag, null));

    [Fact]
    public void BesluitLigtNietInDeToekomst_WhenTomorrow_IsRefused() =>
        Weigert(SolveRegels.BesluitLigtNietInDeToekomst, s => s.Besluit("Niet terugvorderen.", "de directeur", "directie", Vandaag.AddDays(1), null));

    [Theory]
    [InlineData(Solvestand.Besloten)]
    [InlineData(Solvestand.InUitvoering)]
    public void BesluitIsGenomen_WhenThereIsNone_IsAskedFirst(Solvestand stand) => Weigert(SolveRegels.BesluitIsGenomen, s => s.ZetOp(stand, "We gaan het doen."));

    [Fact]
    public void StandIsAnders_WhenTheSame_IsRefused() => Weigert(SolveRegels.StandIsAnders, s => s.ZetOp(Solvestand.Aangedragen, "Niets."));

    [Theory]
    [InlineData(Solvestand.Opgepakt)]
    [InlineData(Solvestand.Opgelost)]
    [InlineData(Solvestand.GaatNietDoor)]
    public void MeldersKrijgenEenWoord_WhenEmpty_NothingMovesOrCloses(Solvestand stand) => Weigert(SolveRegels.MeldersKrijgenEenWoord, s => s.ZetOp(stand, " "));

    [Fact]
    public void TussenregelingZegtWat_WhenEmpty_IsRefused() => Weigert(SolveRegels.TussenregelingZegtWat, s => s.Overbrug(null, "Iedereen", Vandaag, null));

    [Fact]
    public void TussenregelingZegtVoorWie_WhenEmpty_IsRefused() => Weigert(SolveRegels.TussenregelingZegtVoorWie, s => s.Overbrug("Wacht met innen.", "", Vandaag, null));

    [Fact]
    public void TussenregelingEindigtNaHetBegin_WhenBefore_IsRefused() =>
        Weigert(SolveRegels.TussenregelingEindigtNaHetBegin, s => s.Overbrug("Wacht met innen.", "Iedereen", Vandaag, Vandaag.AddDays(-1)));

    [Fact]
    public void TussenregelingLoopt_WhenThereIsNone_CannotStop() => Weigert(SolveRegels.TussenregelingLoopt, s => s.StopOverbrugging("Niet meer nodig."));

    [Fact]
    public void StoppenHeeftEenReden_WhenEmpty_IsRefused() =>
        Weigert(SolveRegels.StoppenHeeftEenReden, s => s.StopOverbrugging(""), s => s.Overbrug("Wacht met innen.", "Iedereen", Vandaag, null));

    [Fact]
    public void StapIsDuidelijk_WhenEmpty_IsRefused() => Weigert(SolveRegels.StapIsDuidelijk, s => s.SpreekStapAf(" ", Vandaag, null));

    [Fact]
    public void StapHeeftEenDatum_WhenMissingOrPast_IsRefused()
    {
        Weigert(SolveRegels.StapHeeftEenDatum, s => s.SpreekStapAf("Bellen", null, null));
        Weigert(SolveRegels.StapHeeftEenDatum, s => s.SpreekStapAf("Bellen", Vandaag.AddDays(-1), null));
    }

    [Fact]
    public void BlokkadeIsDuidelijk_WhenEmpty_IsRefused() => Weigert(SolveRegels.BlokkadeIsDuidelijk, s => s.Blokkeer(Blokkadesoort.IvCapaciteit, ""));

    [Fact]
    public void MijlpaalIsDuidelijk_WhenEmpty_IsRefused() => Weigert(SolveRegels.MijlpaalIsDuidelijk, s => s.ZetOpTijdlijn(Vandaag, ""));

    [Fact]
    public void EigenaarIsEenAnder_WhenTheSameOrWithoutAccount_IsRefused()
    {
        Weigert(SolveRegels.EigenaarIsEenAnder, s => s.DraagOver(Noor));
        Weigert(SolveRegels.EigenaarIsEenAnder, s => s.DraagOver(Tom with { PersoonId = null }));
    }

    [Fact]
    public void LidIsNieuw_WhenAlreadyAtTheTable_IsRefused() => Weigert(SolveRegels.LidIsNieuw, s => s.VraagAanTafel(Tom, ""), s => s.VraagAanTafel(Tom, "SBK"));

    [Fact]
    public void OuderIsEenAndereSolve_WhenItselfOrAPart_IsRefused()
    {
        var zelf = Nieuw().Staat;
        Should.Throw<RegelOvertreden>(() => Verder(zelf).BrengOnder(zelf, 1)).Regel.ShouldBe(SolveRegels.OuderIsEenAndereSolve);
        var deel = zelf with { Id = Guid.CreateVersion7(), Ouder = new("SLV-2026-0009", 1) };
        Should.Throw<RegelOvertreden>(() => Verder(zelf).BrengOnder(deel, 1)).Regel.ShouldBe(SolveRegels.OuderIsEenAndereSolve);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void GewichtIsRedelijk_WhenOutside_IsRefused(int gewicht) =>
        Weigert(SolveRegels.GewichtIsRedelijk, s => s.BrengOnder(new() { Id = Guid.CreateVersion7(), Nummer = "SLV-2026-0002" }, gewicht));

    [Fact]
    public void GroepHeeftCriteria_WhenEmpty_IsRefused() => Weigert(SolveRegels.GroepHeeftCriteria, s => s.BeschrijfGroep("", "vraag", 1, "bellen"));

    [Fact]
    public void GroepHeeftEenDatavraag_WhenEmpty_IsRefused() => Weigert(SolveRegels.GroepHeeftEenDatavraag, s => s.BeschrijfGroep("wie", "", 1, "bellen"));

    [Fact]
    public void GroepHeeftEenAantal_WhenMissing_IsRefused() => Weigert(SolveRegels.GroepHeeftEenAantal, s => s.BeschrijfGroep("wie", "vraag", null, "bellen"));

    [Fact]
    public void GroepKanZichAfmelden_WhenEmpty_IsRefused() => Weigert(SolveRegels.GroepKanZichAfmelden, s => s.BeschrijfGroep("wie", "vraag", 1, " "));

    [Fact]
    public void GolfHeeftEenGroep_WhenThereIsNone_IsRefused() => Weigert(SolveRegels.GolfHeeftEenGroep, s => s.LegGolfVast(Vandaag, "Noord", 10, 8, 1, 5));

    [Fact]
    public void GolfZegtWie_WhenEmpty_IsRefused() => Weigert(SolveRegels.GolfZegtWie, s => s.LegGolfVast(Vandaag, " ", 10, 8, 1, 5), Groep);

    [Theory]
    [InlineData(10, 11, 0, 0)]
    [InlineData(10, 8, 4, 5)]
    [InlineData(-1, -1, 0, 0)]
    public void GolfTeltOp_WhenItDoesNot_IsRefused(int benaderd, int bereikt, int afgemeld, int geholpen) =>
        Weigert(SolveRegels.GolfTeltOp, s => s.LegGolfVast(Vandaag, "Noord", benaderd, bereikt, afgemeld, geholpen), Groep);

    [Fact]
    public void ActieIsDuidelijk_WhenEmpty_IsRefused() => Weigert(SolveRegels.ActieIsDuidelijk, s => s.SpreekActieAf(" ", Tom, null));

    [Fact]
    public void ActieIsNogTeDoen_WhenItIsYesterday_IsRefused() => Weigert(SolveRegels.ActieIsNogTeDoen, s => s.SpreekActieAf("Bellen", Tom, Vandaag.AddDays(-1)));

    private static void Weigert(Regel regel, Action<Solve> daad, params Action<Solve>[] vooraf) =>
        Should.Throw<RegelOvertreden>(() => daad(Nieuw(vooraf))).Regel.ShouldBe(regel);
}
