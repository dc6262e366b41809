using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using static Maatwerkplaats.Core.Tests.Knelpunten.Proefronde;

namespace Maatwerkplaats.Core.Tests.Knelpunten.Agenda;

public sealed class AgendapuntTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(2020)]
    [InlineData(2027)]
    public void BriefHeeftEenJaar_WhenMissingOrImpossible_IsRefused(int? jaar) => Weigert(AgendaRegels.BriefHeeftEenJaar, p => p.MaakBekend(Vermeldplek.Knelpuntenbrief, jaar, null, Vandaag));

    [Fact]
    public void KamerbriefHeeftEenKenmerk_WhenEmpty_IsRefused() => Weigert(AgendaRegels.KamerbriefHeeftEenKenmerk, p => p.MaakBekend(Vermeldplek.Kamerbrief, null, " ", Vandaag));

    [Fact]
    public void EldersZegtWaar_WhenEmpty_IsRefused() => Weigert(AgendaRegels.EldersZegtWaar, p => p.MaakBekend(Vermeldplek.Elders, null, null, Vandaag));

    [Fact]
    public void KenmerkIsKort_WhenLong_IsRefused() => Weigert(AgendaRegels.KenmerkIsKort, p => p.MaakBekend(Vermeldplek.Elders, null, new('a', 201), Vandaag));

    [Fact]
    public void KenmerkNoemtGeenMensen_WithAPhoneNumber_IsRefused() => Weigert(AgendaRegels.KenmerkNoemtGeenMensen, p => p.MaakBekend(Vermeldplek.Elders, null, "bel 06-12345678", Vandaag));

    [Fact]
    public void BekendLigtNietInDeToekomst_WhenTomorrow_IsRefused() => Weigert(AgendaRegels.BekendLigtNietInDeToekomst, p => p.MaakBekend(Vermeldplek.Beleidstafel, null, null, Vandaag.AddDays(1)));

    [Fact]
    public void BekendmakingIsEr_WhenNot_IsRefused() => Weigert(AgendaRegels.BekendmakingIsEr, p => p.HaalWeg(Guid.NewGuid()));

    [Fact]
    public void SolveHeeftEigenEigenaar_WhenGivenHere_IsRefused() =>
        Should.Throw<RegelOvertreden>(() => Agendapunt.Begin(Guid.NewGuid(), Agendasoort.Solve, "SLV-2026-0001", Handeling()).GeefAan(Tom)).Regel.ShouldBe(AgendaRegels.SolveHeeftEigenEigenaar);

    [Fact]
    public void MaakBekend_ThenCorrected_KeepsOneWithWhoAndWhen()
    {
        var punt = Nieuw();
        punt.MaakBekend(Vermeldplek.Knelpuntenbrief, 2024, "wordt niet bewaard bij een brief", Vandaag);
        punt.Verbeter(punt.Staat.Bekend[0].Id, Vermeldplek.Knelpuntenbrief, 2025, null, null);

        var bekend = punt.Staat.Bekend.ShouldHaveSingleItem();
        bekend.Woorden.ShouldBe("Knelpuntenbrief 2025");
        bekend.Door.ShouldBe(Marit.Naam);
        Agendapunt.Herhaal(punt.Nieuw).Bekend.ShouldBe(punt.Staat.Bekend);
    }

    [Theory]
    [InlineData(0, Ouderdomsband.Maand)]
    [InlineData(30, Ouderdomsband.Maand)]
    [InlineData(31, Ouderdomsband.Kwartaal)]
    [InlineData(180, Ouderdomsband.Halfjaar)]
    [InlineData(365, Ouderdomsband.Jaar)]
    [InlineData(366, Ouderdomsband.Langer)]
    public void Banden_ByDays_AreTheSameAsTheirDates(int dagen, Ouderdomsband band)
    {
        Ouderdomsbanden.Van(dagen).ShouldBe(band);
        var (vroegst, laatst) = band.Dagen(Vandaag);
        Vandaag.AddDays(-dagen).ShouldBeInRange(vroegst ?? DateOnly.MinValue, laatst);
    }

    private static Agendapunt Nieuw() => Agendapunt.Begin(Guid.NewGuid(), Agendasoort.Thema, "THM-2026-0001", Handeling());

    private static void Weigert(Regel regel, Action<Agendapunt> daad) => Should.Throw<RegelOvertreden>(() => daad(Nieuw())).Regel.ShouldBe(regel);
}
