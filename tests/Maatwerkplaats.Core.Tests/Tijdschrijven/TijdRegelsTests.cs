using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;

namespace Maatwerkplaats.Core.Tests.Tijdschrijven;

public sealed class TijdRegelsTests
{
    private static readonly DateOnly Vandaag = new(2026, 5, 6);
    private static readonly Kwartaal Nu = Kwartaal.Met(Vandaag);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(721)]
    public void DuurKlopt_WhenOutsideTheBounds_IsRefused(int minuten) => Weigert(TijdRegels.DuurKlopt, b => Schrijf(b, Vandaag, minuten));

    [Fact]
    public void DagIsNietLanger_WhenADayWouldGetMoreThan24Hours_IsRefused()
    {
        Weigert(TijdRegels.DagIsNietLanger, b =>
        {
            Schrijf(b, Vandaag, 720);
            Schrijf(b, Vandaag, 720);
            Schrijf(b, Vandaag.AddDays(-1), 60);
            Schrijf(b, Vandaag, 5);
        });
    }

    [Fact]
    public void DagIsGeweest_WhenTomorrow_IsRefused() => Weigert(TijdRegels.DagIsGeweest, b => Schrijf(b, Vandaag.AddDays(1), 30));

    [Fact]
    public void KwartaalIsOpen_AfterTheLastDay_NothingChanges()
    {
        var boek = Boek();
        var id = Schrijf(boek, Vandaag, 30);
        var later = Tijdboek.Open(boek.Staat, Handeling(new(2026, 7, 15)));
        Should.Throw<RegelOvertreden>(() => Schrijf(later, Vandaag, 30)).Regel.ShouldBe(TijdRegels.KwartaalIsOpen);
        Should.Throw<RegelOvertreden>(() => later.Verbeter(id, Vandaag, 60, Tijdsoorten.Casus)).Regel.ShouldBe(TijdRegels.KwartaalIsOpen);
        Should.Throw<RegelOvertreden>(() => later.HaalWeg(id)).Regel.ShouldBe(TijdRegels.KwartaalIsOpen);

        Tijdboek.Open(boek.Staat, Handeling(new(2026, 7, 14))).HaalWeg(id);
    }

    [Fact]
    public void DagBlijftInKwartaal_WhenMovedToAnother_IsRefused()
    {
        var boek = Boek();
        var id = Schrijf(boek, Vandaag, 30);
        Should.Throw<RegelOvertreden>(() => boek.Verbeter(id, new(2026, 3, 31), 30, Tijdsoorten.Casus)).Regel.ShouldBe(TijdRegels.DagBlijftInKwartaal);
    }

    [Fact]
    public void RegelIsEr_WhenItIsNot_IsRefused() => Weigert(TijdRegels.RegelIsEr, b => b.HaalWeg(Guid.NewGuid()));

    [Theory, OpElkeDatabase]
    public async Task SoortStaatInDeLijst_WhenUnknown_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        await site.Dienst<Tijddienst>().Schrijf(await Proefcasus.Persoon(site, "lezer"), Tijdplek.Los, 30, "onbekend", null, new(Guid.NewGuid())).ShouldBreken(TijdRegels.SoortStaatInDeLijst);
    }

    [Theory, OpElkeDatabase]
    public async Task UrenPerFteLiggenBinnenDeGrenzen_WhenOutside_IsRefused(Database database)
    {
        await Zet(database, new(Tijdnorm.MeesteUren + 1, 5, Geen)).ShouldBreken(InrichtingRegels.UrenPerFteLiggenBinnenDeGrenzen);
        await Zet(database, new(Tijdnorm.MinsteUren - 1, 5, Geen)).ShouldBreken(InrichtingRegels.UrenPerFteLiggenBinnenDeGrenzen);
    }

    [Theory, OpElkeDatabase]
    public async Task MinsteMensenLiggenBinnenDeGrenzen_WhenOutside_IsRefused(Database database) =>
        await Zet(database, new(1400, Tijdnorm.LaagsteMinimum - 1, Geen)).ShouldBreken(InrichtingRegels.MinsteMensenLiggenBinnenDeGrenzen);

    [Theory, OpElkeDatabase]
    public async Task FteLigtBinnenDeGrenzen_WhenOutside_IsRefused(Database database)
    {
        await Zet(database, new(1400, 5, new Dictionary<string, decimal> { ["noord"] = -1 })).ShouldBreken(InrichtingRegels.FteLigtBinnenDeGrenzen);
        await Zet(database, new(1400, 5, new Dictionary<string, decimal> { ["noord"] = 1.255m })).ShouldBreken(InrichtingRegels.FteLigtBinnenDeGrenzen);
    }

    [Fact]
    public void Herhaal_AfterCorrectingAndRemoving_GivesTheSameBook()
    {
        var boek = Boek();
        var een = Schrijf(boek, Vandaag, 30);
        var twee = Schrijf(boek, Vandaag, 60);
        boek.Verbeter(een, Vandaag.AddDays(-1), 45, Tijdsoorten.Sessie);
        boek.HaalWeg(twee);

        boek.Staat.Regels.ShouldHaveSingleItem().ShouldBe(new(een, Vandaag.AddDays(-1), 45, Tijdsoorten.Sessie, Tijdplek.Los, "noord", "werkbedrijf"));
        Tijdboek.Herhaal(boek.Nieuw).Regels.ShouldBe(boek.Staat.Regels);
    }

    [Theory]
    [InlineData("2026-04-14", "2025-4")]
    [InlineData("2026-04-15", "2026-1")]
    [InlineData("2026-01-01", "2025-3")]
    public void Keuzes_OfQuarters_AreClosedAndDoNotOverlap(string vandaag, string eerste)
    {
        var keuzes = Kwartaal.Keuzes(DateOnly.Parse(vandaag, System.Globalization.CultureInfo.InvariantCulture));

        keuzes[0].Code.ShouldBe(eerste);
        keuzes.Count.ShouldBe(Kwartaal.MeesteKeuzes);
        keuzes.Zip(keuzes.Skip(1)).ShouldAllBe(p => p.Second.Tot.AddDays(1) == p.First.Van);
        keuzes.Select(k => Kwartaal.Lees(k.Code)).ShouldBe(keuzes.Select(k => (Kwartaal?)k));
    }

    private static readonly Dictionary<string, decimal> Geen = [];

    private static async Task Zet(Database database, Tijdnorm norm)
    {
        var site = Testsite.Op(database);
        await site.Dienst<Inrichtingdienst>().ZetTijdnorm(await Proefcasus.Persoon(site, "beheerder"), norm, new(Guid.NewGuid()));
    }

    private static Tijdboek Boek() => Tijdboek.Begin(Guid.NewGuid(), Nu, Handeling(Vandaag));

    private static Handeling Handeling(DateOnly dag) => new(Guid.NewGuid(), dag.ToDateTime(new(10, 0), DateTimeKind.Utc), new(Guid.NewGuid(), "Bram", "procesbegeleider", "werkbedrijf"));

    private static Guid Schrijf(Tijdboek boek, DateOnly dag, int minuten) => boek.Schrijf(dag, minuten, Tijdsoorten.Casus, Tijdplek.Los, "noord", "werkbedrijf");

    private static void Weigert(Regel regel, Action<Tijdboek> daad)
    {
        var boek = Boek();
        Should.Throw<RegelOvertreden>(() => daad(boek)).Regel.ShouldBe(regel);
    }
}
