using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Sqlite;

/// <summary>
/// Houdt bij hoe vol de tabellen zijn, zodat SQLite de goede index kiest: zonder kost een werklijst met 100.000 casussen
/// zeven keer zo veel. PostgreSQL doet dit zelf.
/// </summary>
public static class Tabelstatistiek
{
    /// <summary>
    /// Kijkt alleen opnieuw naar tabellen die nog nooit zijn bekeken of sterk zijn veranderd, en van elke tabel naar een
    /// deel van de rijen (sqlite.org/pragma.html#pragma_optimize).
    /// </summary>
    private const string Ververs = "PRAGMA optimize=0x10002;";

    public static async Task VerversStatistiek(this IDbContextFactory<MaatwerkDb> databases, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync(Ververs, ct);
        }
    }
}
