using Microsoft.EntityFrameworkCore;

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
}
