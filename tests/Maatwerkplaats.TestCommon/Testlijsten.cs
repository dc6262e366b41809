using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.TestCommon;

/// <summary>De lijsten waarmee een organisatie begint.</summary>
public static class Testlijsten
{
    private static readonly Lazy<Lijsten> Gelezen = new(() => Lees().GetAwaiter().GetResult());

    public static Lijsten Standaard => Gelezen.Value;

    private static async Task<Lijsten> Lees()
    {
        await using var database = new Testdatabase(Database.Sqlite);
        new Bron(database).MaakGereed();
        await using var db = database.Open();
        return await Lijsten.Lees(db);
    }

    private sealed class Bron(Testdatabase database) : IDbContextFactory<MaatwerkDb>
    {
        public MaatwerkDb CreateDbContext() => database.Open();
    }
}
