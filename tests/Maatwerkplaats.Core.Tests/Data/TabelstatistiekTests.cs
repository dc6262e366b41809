using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Data;

public sealed class TabelstatistiekTests
{
    [Fact]
    public async Task MaakGereed_OnSqlite_KnowsHowFullTheTablesAre()
    {
        await using var database = new Testdatabase(Database.Sqlite);

        new Bron(database).MaakGereed();

        await using var db = database.Open();
        (await db.Database.SqlQuery<string>($"SELECT DISTINCT tbl AS Value FROM sqlite_stat1").ToListAsync()).ShouldContain("lijstwaarden");
    }

    [Theory, OpElkeDatabase]
    public async Task MaakGereed_WhenDoneTwice_ChangesNothing(Database soort)
    {
        await using var database = new Testdatabase(soort);
        new Bron(database).MaakGereed();

        Should.NotThrow(() => new Bron(database).MaakGereed());
    }

    private sealed class Bron(Testdatabase database) : IDbContextFactory<MaatwerkDb>
    {
        public MaatwerkDb CreateDbContext() => database.Open();
    }
}
