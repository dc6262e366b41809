using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;
using Maatwerkplaats.TestCommon.Willekeurig;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Verantwoording;

public sealed class FeitenTests
{
    /// <summary>De cijfers en het registratiebestand zeggen hetzelfde over dezelfde casus.</summary>
    [Fact]
    public void Feiten_OfAnyCase_SayTheSameAsItsRegistration()
    {
        var (toeval, woorden, pot) = (new Random(20261122), new Telwoorden(Testlijsten.Standaard), new Codepot());
        foreach (var casus in Enumerable.Range(0, 600).Select(_ => Willekeurigverloop.Speel([.. Enumerable.Range(0, 60).Select(_ => toeval.Next())]).Staat))
        {
            var rij = new CasusRij { Id = casus.Id, Organisatie = "uwv", Nummer = casus.Nummer };
            CasusProjectie.WerkBij(rij, casus, TestCasus.Begin, null);
            var (feit, registratie, sleutels) = (new Feit(rij.Feiten!, pot), Registratiestaat.Lees(casus, Testlijsten.Standaard), new List<string>());

            feit.Ingebracht.ShouldBe(registratie.Ingebracht);
            feit.AfgerondOp.ShouldBe(registratie.Afgehandeld);
            feit.Wetten.ShouldBe(registratie.Wetten);
            feit.ContraLegem.ShouldBe(registratie.ContraLegem);
            feit.RegulierMogelijk.ShouldBe(registratie.RegulierMogelijk);
            feit.Perspectieven.ShouldBe(string.Join('|', registratie.Perspectieven.Select(p => p.Perspectief)));
            (feit.Werkwijze == Werkwijze.Onbekend ? (Werkwijze?)null : feit.Werkwijze).ShouldBe(registratie.Werkwijze);
            Cijfertabellen.Zoek("4.5")!.Deel(feit, woorden, sleutels);
            (sleutels[0] switch { "nee" => false, "onbekend" => null, _ => (bool?)true }).ShouldBe(registratie.AndereOrganisatie);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Lees_AfterAChange_GivesTheNewFactsAndNeverTheOld(Database database)
    {
        await using var test = new Testdatabase(database, gereed: true);
        var bron = new Bron(test);
        var (spiegel, casussen) = (new Feitenspiegel(bron), Enumerable.Range(1, 3).Select(i => TestCasus.Nieuw(nummer: $"MWP-2026-{i:0000}")).ToArray());
        await using (var db = test.Open())
        {
            db.AddRange(casussen.Select(c => Rij(c)));
            await db.SaveChangesAsync();
        }

        (await spiegel.Lees("uwv")).Count.ShouldBe(3);
        // Een wijziging met een oud tijdstip, zoals bij inlezen: die valt buiten wat er bij wordt gelezen.
        foreach (var later in new[] { TestCasus.Begin.AddYears(-3), TestCasus.Begin.AddHours(1) })
        {
            await using var db = test.Open();
            var rij = await db.Set<CasusRij>().Include(c => c.Personen).Include(c => c.Kenmerken).Include(c => c.Feiten).FirstAsync(c => c.Nummer == "MWP-2026-0002");
            casussen[1].Doe(c => c.StelKenmerkenVast(new() { Wetten = [later > TestCasus.Begin ? "WW" : "ZW"] }));
            CasusProjectie.WerkBij(rij, casussen[1].Staat, later, null);
            await db.SaveChangesAsync();

            (await spiegel.Lees("uwv")).Single(f => f.Id == rij.Id).Wetten.ShouldBe([later > TestCasus.Begin ? "WW" : "ZW"]);
        }

        (await spiegel.Lees("een ander")).ShouldBeEmpty();
    }

    private static CasusRij Rij(TestCasus casus)
    {
        var rij = new CasusRij { Id = casus.Staat.Id, Organisatie = "uwv", Nummer = casus.Staat.Nummer };
        CasusProjectie.WerkBij(rij, casus.Staat, TestCasus.Begin, null);
        return rij;
    }

    private sealed class Bron(Testdatabase database) : IDbContextFactory<MaatwerkDb>
    {
        public MaatwerkDb CreateDbContext() => database.Open();
    }
}
