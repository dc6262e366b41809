using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using static Maatwerkplaats.Core.Tests.Knelpunten.Proefronde;

namespace Maatwerkplaats.Core.Tests.Knelpunten;

public sealed class RondeRegelsTests
{
    private static readonly Dictionary<Weegpunt, Weegwaarde> Alles = Enum.GetValues<Weegpunt>().ToDictionary(p => p, _ => Weegwaarde.Hoog);

    [Theory]
    [InlineData(null)]
    [InlineData(2020)]
    [InlineData(2028)]
    public void JaarIsGewoon_WhenTooEarlyOrFar_IsRefused(int? jaar) =>
        Weigert(RondeRegels.JaarIsGewoon, () => Ronde.Begin(jaar, Vandaag.AddDays(1), Vandaag.AddDays(2), [], Handeling()));

    [Fact]
    public void JaarIsNieuw_WhenThereIsOne_IsRefused() =>
        Weigert(RondeRegels.JaarIsNieuw, () => Ronde.Begin(2026, Vandaag.AddDays(1), Vandaag.AddDays(2), [Nieuw(Verzonden).Staat], Handeling()));

    [Fact]
    public void EenRondeTegelijk_WhileOneRuns_IsRefused() =>
        Weigert(RondeRegels.EenRondeTegelijk, () => Ronde.Begin(2027, Vandaag.AddDays(1), Vandaag.AddDays(2), [Begin()], Handeling()));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 2)]
    [InlineData(-1, 5)]
    public void DatumsZijnOpVolgorde_WhenNot_IsRefused(int inbreng, int verzenden) =>
        Weigert(RondeRegels.DatumsZijnOpVolgorde, () => Ronde.Begin(2026, Vandaag.AddDays(inbreng), Vandaag.AddDays(verzenden), [], Handeling()));

    [Fact]
    public void BriefIsNietVerzonden_OnceSent_NothingChanges()
    {
        Weigert(RondeRegels.BriefIsNietVerzonden, r => r.Beschrijf(r.Staat.Knelpunten[0].Id, Kort), Verzonden);
        Weigert(RondeRegels.BriefIsNietVerzonden, r => r.LaatVallen(r.Staat.Knelpunten[0].Id, "Toch niet."), Verzonden);
        Weigert(RondeRegels.BriefIsNietVerzonden, r => r.OrdenNaarWeging(), Verzonden);
        Weigert(RondeRegels.BriefIsNietVerzonden, r => r.ZetOp(Rondestand.Opstellen, "Terug."), Verzonden);
        Weigert(RondeRegels.BriefIsNietVerzonden, r => r.Herneem(r.Staat.Inbrengen[0].Id), Verzonden);
        Weigert(RondeRegels.BriefIsNietVerzonden, r => r.Verplaats(Vandaag.AddDays(3), Vandaag.AddDays(4)), Verzonden);
        Weigert(RondeRegels.BriefIsNietVerzonden, Verzend, Verzonden);
    }

    [Fact]
    public void StandVolgt_WhenAStepIsSkipped_IsRefused()
    {
        Weigert(RondeRegels.StandVolgt, r => r.ZetOp(Rondestand.Opstellen, null), BrengIn);
        Weigert(RondeRegels.StandVolgt, r => r.ZetOp(Rondestand.Verzonden, null), BrengIn, Maak, Wegen, Opstellen);
        Weigert(RondeRegels.StandVolgt, Verzend, BrengIn, Maak, Wegen);
    }

    [Fact]
    public void TeruggaanHeeftEenReden_WhenEmpty_IsRefused() => Weigert(RondeRegels.TeruggaanHeeftEenReden, r => r.ZetOp(Rondestand.Uitvraag, " "), BrengIn, Wegen);

    [Fact]
    public void ErIsUitgevraagd_WhenNobodyWasAsked_IsRefused() => Weigert(RondeRegels.ErIsUitgevraagd, Wegen);

    [Fact]
    public void ErIsIetsTeWegen_WithoutAPoint_IsRefused() =>
        Weigert(RondeRegels.ErIsIetsTeWegen, Opstellen, BrengIn, r => r.LegTerzijde(r.Staat.Inbrengen[0].Id, "Past niet."), Wegen);

    [Fact]
    public void InbrengIsBehandeld_WhenSomethingIsLeft_IsRefused() => Weigert(RondeRegels.InbrengIsBehandeld, Opstellen, BrengIn, Maak, Kort1, Wegen);

    [Fact]
    public void UitvraagHeeftEenOntvanger_WithoutAccountOrAddress_IsRefused() =>
        Weigert(RondeRegels.UitvraagHeeftEenOntvanger, r => r.Vraag(Uitvraagsoort.Clientenraad, "raad", new(null, "Secretaris", "", ""), null));

    [Fact]
    public void UitvraagZegtNamensWie_WhenEmpty_IsRefused() => Weigert(RondeRegels.UitvraagZegtNamensWie, r => r.Vraag(Uitvraagsoort.Divisie, " ", Tom, null));

    [Fact]
    public void UitvraagIsNieuw_WhenAskedTwice_IsRefused() =>
        Weigert(RondeRegels.UitvraagIsNieuw, r => r.Vraag(Uitvraagsoort.Divisie, "Uitkeren", Tom, null), r => r.Vraag(Uitvraagsoort.Divisie, "Uitkeren", Tom, null));

    [Fact]
    public void UitvragenKan_AfterTheStep_IsRefused() => Weigert(RondeRegels.UitvragenKan, r => r.Vraag(Uitvraagsoort.Divisie, "Uitkeren", Tom, null), BrengIn, Wegen);

    [Fact]
    public void InbrengenKan_AfterTheDayOrStep_OnlyByWhoLeads()
    {
        Weigert(RondeRegels.InbrengenKan, r => r.BrengIn(Kort, "Uitkeren", null, null, alsLeider: false), BrengIn, Wegen);
        Weigert(RondeRegels.InbrengenKan, () => Ronde.Open(Begin(), Handeling(dag: 31)).BrengIn(Kort, "Uitkeren", null, null, alsLeider: false));
        Weigert(RondeRegels.InbrengenKan, BrengIn, BrengIn, Maak, Wegen, Opstellen);
        Nieuw(BrengIn, Wegen, BrengIn).Staat.Inbrengen.Count.ShouldBe(2);
    }

    [Fact]
    public void KnelpuntHeeftEenTitel_WhenEmpty_IsRefused() => Weigert(RondeRegels.KnelpuntHeeftEenTitel, r => r.BrengIn(Kort with { Titel = " " }, "", null, null, true));

    [Fact]
    public void KnelpuntHeeftEenKorteTitel_WhenLong_IsRefused() => Weigert(RondeRegels.KnelpuntHeeftEenKorteTitel, r => r.BrengIn(Kort with { Titel = new('a', 121) }, "", null, null, true));

    [Fact]
    public void KnelpuntZegtWat_WhenEmpty_IsRefused() => Weigert(RondeRegels.KnelpuntZegtWat, r => r.BrengIn(Kort with { Wat = "" }, "", null, null, true));

    [Fact]
    public void TekstIsNietTeLang_WhenLong_IsRefused() => Weigert(RondeRegels.TekstIsNietTeLang, r => r.BrengIn(Kort with { Gevolg = new('a', 4001) }, "", null, null, true));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(20, 10)]
    public void AantalKlopt_WhenImpossible_IsRefused(int van, int tot) =>
        Weigert(RondeRegels.AantalKlopt, r => r.BrengIn(Kort with { Aantal = new(van, tot, Schattingswijze.Geteld, null) }, "", null, null, true));

    [Fact]
    public void KnelpuntNoemtGeenMensen_WithABsnInTheExample_IsRefused()
    {
        Weigert(RondeRegels.KnelpuntNoemtGeenMensen, r => r.BrengIn(Kort with { Voorbeeld = "Het gaat om BSN 999993653." }, "", null, null, true));
        Should.Throw<RegelOvertreden>(() => Nieuw(BrengIn).LegTerzijde(Nieuw(BrengIn).Staat.Inbrengen[0].Id, "Bel 06-12345678."));
    }

    [Fact]
    public void InbrengIsEr_WhenNot_IsRefused() => Weigert(RondeRegels.InbrengIsEr, r => r.MaakKnelpunt(Guid.NewGuid()));

    [Fact]
    public void KnelpuntIsEr_WhenNot_IsRefused() => Weigert(RondeRegels.KnelpuntIsEr, r => r.NeemOp(r.Staat.Inbrengen[0].Id, Guid.NewGuid()), BrengIn);

    [Fact]
    public void InbrengIsNieuw_WhenAlreadyHandled_IsRefused() => Weigert(RondeRegels.InbrengIsNieuw, r => r.LegTerzijde(r.Staat.Inbrengen[0].Id, "Toch niet."), BrengIn, Maak);

    [Fact]
    public void InbrengIsOpzij_WhenStillNew_IsRefused() => Weigert(RondeRegels.InbrengIsOpzij, r => r.Herneem(r.Staat.Inbrengen[0].Id), BrengIn);

    [Fact]
    public void TerzijdeHeeftEenReden_WhenEmpty_IsRefused()
    {
        Weigert(RondeRegels.TerzijdeHeeftEenReden, r => r.LegTerzijde(r.Staat.Inbrengen[0].Id, " "), BrengIn);
        Weigert(RondeRegels.TerzijdeHeeftEenReden, r => r.LaatVallen(r.Staat.Knelpunten[0].Id, ""), BrengIn, Maak);
    }

    [Fact]
    public void SamenvoegenIsMetEenAnder_WithItselfOrNothing_IsRefused()
    {
        Weigert(RondeRegels.SamenvoegenIsMetEenAnder, r => r.VoegSamen(r.Staat.Knelpunten[0].Id, r.Staat.Knelpunten[0].Id), BrengIn, Maak);
        Weigert(RondeRegels.SamenvoegenIsMetEenAnder, r => r.VoegSamen(r.Staat.Knelpunten[0].Id, Guid.NewGuid()), BrengIn, Maak);
    }

    [Fact]
    public void WegenIsHelemaal_WhenAPointIsMissing_IsRefused() => Weigert(
        RondeRegels.WegenIsHelemaal, r => r.Weeg(r.Staat.Knelpunten[0].Id, new Dictionary<Weegpunt, Weegwaarde> { [Weegpunt.Ernst] = Weegwaarde.Hoog }, null), BrengIn, Maak, Wegen);

    [Fact]
    public void WegenKan_OutsideTheStep_IsRefused() => Weigert(RondeRegels.WegenKan, r => r.Weeg(r.Staat.Knelpunten[0].Id, Alles, null), BrengIn, Maak);

    [Fact]
    public void NietTeVeelKnelpunten_WhenTheLetterIsFull_IsRefused()
    {
        var vol = Begin() with { Knelpunten = [.. Enumerable.Range(0, RondeRegels.MeesteKnelpunten).Select(_ => new Knelpunt(Guid.NewGuid(), Af))] };
        Weigert(RondeRegels.NietTeVeelKnelpunten, () => Maak(Verder(vol, BrengIn)));
    }

    [Fact]
    public void KnelpuntIsAf_WhenSomethingIsMissing_CannotBeSent() => Weigert(RondeRegels.KnelpuntIsAf, Verzend, Kort1, Maak, Wegen, Opstellen);

    [Fact]
    public void BriefHeeftEenKenmerk_WhenEmpty_IsRefused() => Weigert(RondeRegels.BriefHeeftEenKenmerk, r => r.Verzend(Vandaag, " ", "de minister", []), BrengIn, Maak, Wegen, Opstellen);

    [Fact]
    public void BriefGaatNaarIemand_WhenEmpty_IsRefused() => Weigert(RondeRegels.BriefGaatNaarIemand, r => r.Verzend(Vandaag, "SBK-1", "", []), BrengIn, Maak, Wegen, Opstellen);

    [Fact]
    public void VerzendenIsGebeurd_WhenTomorrow_IsRefused() =>
        Weigert(RondeRegels.VerzendenIsGebeurd, r => r.Verzend(Vandaag.AddDays(1), "SBK-1", "de minister", []), BrengIn, Maak, Wegen, Opstellen);

    [Fact]
    public void OpvolgenKanNaVerzenden_WhileOpen_IsRefused() =>
        Weigert(RondeRegels.OpvolgenKanNaVerzenden, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.InGesprek, Vandaag, "brief", null), BrengIn, Maak);

    [Fact]
    public void OpvolgingHeeftEenBron_WhenEmpty_IsRefused() =>
        Weigert(RondeRegels.OpvolgingHeeftEenBron, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.InGesprek, Vandaag, " ", null), Verzonden);

    [Fact]
    public void OpvolgingLigtNietInDeToekomst_WhenTomorrow_IsRefused() =>
        Weigert(RondeRegels.OpvolgingLigtNietInDeToekomst, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.InGesprek, Vandaag.AddDays(1), "brief", null), Verzonden);

    [Fact]
    public void OpvolgingNoemtGeenMensen_WithAnAddress_IsRefused() => Weigert(
        RondeRegels.OpvolgingNoemtGeenMensen, r => r.VolgOp(r.Staat.Knelpunten[0].Id, Knelpuntstatus.InGesprek, Vandaag, "mail van jan.jansen@voorbeeld.nl", null), Verzonden);

    private static void Weigert(Regel regel, Action<Ronde> daad, params Action<Ronde>[] vooraf) => Weigert(regel, () => daad(Nieuw(vooraf)));

    private static void Weigert(Regel regel, Action daad) => Should.Throw<RegelOvertreden>(daad).Regel.Naam.ShouldBe(regel.Naam);
}
