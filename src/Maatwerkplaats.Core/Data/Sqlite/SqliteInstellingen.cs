using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Maatwerkplaats.Core.Data.Sqlite;

/// <summary>
/// Zet op elke SQLite-verbinding wat een server met gelijktijdige lezers en één schrijver nodig heeft. WAL met
/// <c>synchronous=FULL</c>: een bevestigde opslag overleeft ook stroomuitval.
/// </summary>
internal sealed class SqliteInstellingen : DbConnectionInterceptor
{
    public static readonly SqliteInstellingen Instantie = new();

    private const string Instellen = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Stel(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // Een SQLite-opdracht loopt altijd synchroon; een asynchrone aanroep zou alleen omweg zijn.
        Stel(connection);
        return Task.CompletedTask;
    }

    private static void Stel(DbConnection verbinding)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = Instellen;
        opdracht.ExecuteNonQuery();
    }
}
