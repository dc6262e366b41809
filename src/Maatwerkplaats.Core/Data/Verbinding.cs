using Maatwerkplaats.Core.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Maatwerkplaats.Core.Data;

/// <summary>Kiest de database: een PostgreSQL-server als er een verbinding is opgegeven, anders een SQLite-bestand.</summary>
public static class Verbinding
{
    /// <param name="postgres">Verbindingsreeks van PostgreSQL; leeg voor SQLite.</param>
    /// <param name="map">Map van het SQLite-bestand.</param>
    public static void Kies(DbContextOptionsBuilder opties, string? postgres, string map)
    {
        if (!string.IsNullOrWhiteSpace(postgres))
        {
            opties.UseNpgsql(postgres);
        }
        else
        {
            Directory.CreateDirectory(map);
            opties.UseSqlite($"Data Source={Path.Combine(map, "maatwerkplaats.db")}", o => o.CommandTimeout(60));
            opties.AddInterceptors(SqliteInstellingen.Instantie);
        }

        // De migraties zijn met de hand geschreven, zonder momentopname; een test vergelijkt ze met het model.
        opties.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}
