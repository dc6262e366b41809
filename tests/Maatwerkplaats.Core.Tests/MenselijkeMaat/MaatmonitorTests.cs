using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tests.Knelpunten;

namespace Maatwerkplaats.Core.Tests.MenselijkeMaat;

public sealed class MaatmonitorTests
{
    private static readonly Halfjaar Half = new(2025, 2);

    [Theory]
    [InlineData(2026, 1)]
    [InlineData(2020, 1)]
    [InlineData(2025, 3)]
    [InlineData(0, 0)]
    public void HalfjaarIsVoorbij_WhenNot_IsRefused(int jaar, int helft) => Weigert(MaatRegels.HalfjaarIsVoorbij, () => Maatmonitor.Begin(new(jaar, helft), Proefronde.Handeling()));

    [Theory, OpElkeDatabase]
    public async Task HalfjaarIsNieuw_WhenThereIsAMonitorOfIt_Refuses(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (dienst, wie) = (site.Dienst<Maatdienst>(), await Proefcasus.Persoon(site, "sbk"));
        await dienst.Begin(wie, Half, new(Guid.CreateVersion7()));

        await dienst.Begin(wie, Half, new(Guid.CreateVersion7())).ShouldBreken(MaatRegels.HalfjaarIsNieuw);
    }

    [Fact]
    public void MonitorIsNietGepubliceerd_OncePublished_NothingChanges()
    {
        var monitor = Gepubliceerd();
        Weigert(MaatRegels.MonitorIsNietGepubliceerd, () => monitor.Duid("Anders."));
        Weigert(MaatRegels.MonitorIsNietGepubliceerd, () => monitor.Publiceer([]));
    }

    [Fact]
    public void DuidingIsGeschreven_WhenEmpty_IsRefused()
    {
        Weigert(MaatRegels.DuidingIsGeschreven, () => Nieuw().Duid(" "));
        Weigert(MaatRegels.DuidingIsGeschreven, () => Nieuw().Publiceer([]));
    }

    [Fact]
    public void DuidingIsNietTeLang_WhenLong_IsRefused() => Weigert(MaatRegels.DuidingIsNietTeLang, () => Nieuw().Duid(new('a', MaatRegels.LangsteDuiding + 1)));

    [Fact]
    public void DuidingNoemtGeenMensen_WithABsn_IsRefused() => Weigert(MaatRegels.DuidingNoemtGeenMensen, () => Nieuw().Duid("Zie BSN 999993653."));

    [Fact]
    public void Duid_Again_KeepsTheEarlierVersion()
    {
        var monitor = Nieuw();
        monitor.Duid("Eerst dit.");
        monitor.Duid("Eerst dit.");
        monitor.Duid("Dan dat.");

        monitor.Staat.Duidingen.Select(d => (d.Nummer, d.Tekst)).ShouldBe([(1, "Eerst dit."), (2, "Dan dat.")]);
        Maatmonitor.Herhaal(monitor.Nieuw).Duiding.ShouldBe(monitor.Staat.Duiding);
    }

    [Fact]
    public void Keuzes_OfHalfYears_AreOverAndDoNotOverlap()
    {
        var keuzes = Halfjaar.Keuzes(new(2026, 5, 6));

        keuzes[0].ShouldBe(new(2025, 2));
        keuzes[^1].ShouldBe(Halfjaar.Eerste);
        keuzes.Zip(keuzes.Skip(1)).ShouldAllBe(p => p.Second.Tot.AddDays(1) == p.First.Van);
    }

    /// <summary>Elk klein aantal is weg, en wat verborgen is, is niet uit het totaal te halen: er zijn er twee, samen minstens het minimum.</summary>
    [Fact]
    public void Beschermd_WithSmallCells_HidesThemAndOneMoreAndRoundsTheRest()
    {
        var tabel = Maatteller.Beschermd(
            "t", "T", "D", "signalen", [("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")],
            new Dictionary<string, int> { ["a"] = 3, ["b"] = 12, ["c"] = 41 }, new Dictionary<string, int> { ["a"] = 30, ["c"] = 21 }, 10);

        tabel.Rijen.Select(r => (r.Label, r.Nu, r.Toen)).ShouldBe([("A", null, 30), ("B", null, 0), ("C", 40, 20)]);
        tabel.Nu.ShouldBe(55);
        tabel.Rijen[2].Verschil.ShouldBe(tabel.Rijen[2].NuDeel - tabel.Rijen[2].ToenDeel);
    }

    [Fact]
    public void Beschermd_WhenAWholeHalfYearIsSmall_ShowsNotEvenWhichRowsThereAre()
    {
        var tabel = Maatteller.Beschermd("t", "T", "D", "signalen", [("a", "A"), ("b", "B")], new Dictionary<string, int> { ["a"] = 4 }, new Dictionary<string, int>(), 10);

        (tabel.Nu, tabel.Rijen.Count).ShouldBe((null, 0));
    }

    private static Maatmonitor Nieuw() => Maatmonitor.Begin(Half, Proefronde.Handeling());

    private static Maatmonitor Gepubliceerd()
    {
        var monitor = Nieuw();
        monitor.Duid("Dit valt op.");
        monitor.Publiceer([]);
        return monitor;
    }

    private static void Weigert(Regel regel, Action daad) => Should.Throw<RegelOvertreden>(daad).Regel.ShouldBe(regel);
}
