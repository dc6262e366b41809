using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Tests.Data;

public sealed class MigratiesTests
{
    [Theory, OpElkeDatabase]
    public async Task Migrate_OnAnEmptyDatabase_MakesExactlyWhatTheModelAsksFor(Database database)
    {
        await using var gemigreerd = new Testdatabase(database);
        await using var gemaakt = new Testdatabase(database);
        await using var links = gemigreerd.Open();
        await using var rechts = gemaakt.Open();

        await links.Database.MigrateAsync();
        await rechts.Database.EnsureCreatedAsync();

        var (uitMigraties, uitModel) = (await Schema.Lees(links, database), await Schema.Lees(rechts, database));
        uitModel.Count.ShouldBeGreaterThan(100);
        uitMigraties.Except(uitModel).ShouldBeEmpty("dit maken de migraties te veel of anders");
        uitModel.Except(uitMigraties).ShouldBeEmpty("dit ontbreekt in de migraties");
    }

    [Theory, OpElkeDatabase]
    public async Task Migrate_ASecondTime_ChangesNothing(Database database)
    {
        await using var test = new Testdatabase(database);
        await using var db = test.Open();
        await db.Database.MigrateAsync();
        var eerst = await Schema.Lees(db, database);

        await db.Database.MigrateAsync();

        (await Schema.Lees(db, database)).ShouldBe(eerst);
    }

    [Theory, OpElkeDatabase]
    public async Task Migrate_WithATableAndItsSheets_KeepsThem(Database database)
    {
        await using var test = new Testdatabase(database);
        await using var db = test.Open();
        // EF kent een id met minder dan veertien cijfers alleen bij wat er na het vijftiende teken staat.
        await db.GetService<IMigrator>().MigrateAsync("202611220531_Solves"[15..]);
        var casus = TestCasus.Nieuw().Staat;
        var rij = new CasusRij { Id = casus.Id, Organisatie = "uwv", Nummer = casus.Nummer };
        CasusProjectie.WerkBij(rij, casus, TestCasus.Begin, null);
        db.Add(rij);
        await db.SaveChangesAsync();
        var tafel = Guid.CreateVersion7();
        await db.Database.ExecuteSqlAsync($"INSERT INTO tafels (id, organisatie, casus_id, versie, schakel, stand, staat, gewijzigd_op) VALUES ({tafel}, {"uwv"}, {casus.Id}, {1}, {"x"}, {"Loopt"}, {"{}"}, {TestCasus.Begin})");
        await db.Database.ExecuteSqlAsync($"INSERT INTO blaadjes (tafel_id, van, vak, organisatie, tekst, scores, gedeeld, venster, beurt) VALUES ({tafel}, {tafel}, {"Juridisch"}, {"uwv"}, {"Half woord"}, {"[]"}, {""}, {tafel}, {1L})");
        await db.Database.ExecuteSqlAsync($"INSERT INTO stoelen (tafel_id, van, organisatie, gezien_op) VALUES ({tafel}, {tafel}, {"uwv"}, {TestCasus.Begin})");

        await db.Database.MigrateAsync();

        (await db.Set<Tafelrij>().SingleAsync()).CasusId.ShouldBe(casus.Id);
        (await db.Set<Blaadje>().SingleAsync()).Tekst.ShouldBe("Half woord");
        (await db.Set<Stoel>().SingleAsync()).TafelId.ShouldBe(tafel);
    }
}
