using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Maatwerkplaats.Core.Data;

/// <summary>Leest alles zoals het op één moment was, terwijl anderen doorwerken.</summary>
public static class Leesmoment
{
    /// <summary>Begint een transactie waarin alleen wordt gelezen.</summary>
    public static async Task<IDbContextTransaction> LeesEenMoment(this MaatwerkDb db, CancellationToken ct)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection sqlite)
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        }

        // Uitgesteld, want anders wachten alle schrijvers op deze lezer. In WAL ziet een lezer zijn eigen moment.
        await db.Database.OpenConnectionAsync(ct);
        return (await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), ct))!;
    }
}
