using Maatwerkplaats.Core.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Maatwerkplaats.Core.Data;

/// <summary>Kiest de database: een PostgreSQL-server als er een verbinding is opgegeven, anders een SQLite-bestand.</summary>
public static class Verbinding
{
    /// <summary>Per verbinding; ruim genoeg voor de vragen van alle bladzijden die een mens op een dag gebruikt.</summary>
    private const int VoorbereideVragen = 250;

    /// <param name="postgres">Verbindingsreeks van PostgreSQL; leeg voor SQLite.</param>
    /// <param name="map">Map van het SQLite-bestand.</param>
    public static void Kies(DbContextOptionsBuilder opties, string? postgres, string map)
    {
        if (!string.IsNullOrWhiteSpace(postgres))
        {
            opties.UseNpgsql(MetVoorbereiding(postgres));
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

    /// <summary>
    /// Vragen die vaak terugkomen worden op de server voorbereid: een bladzijde stelt steeds dezelfde paar vragen, en het plannen kost
    /// meer dan het uitvoeren. Wie in de reeks zelf iets over voorbereiden zegt (nodig bij sommige tussenliggende poolers), houdt dat.
    /// </summary>
    private static string MetVoorbereiding(string postgres)
    {
        var reeks = new NpgsqlConnectionStringBuilder(postgres);
        if (!reeks.ShouldSerialize(nameof(reeks.MaxAutoPrepare)) && !reeks.ShouldSerialize("Max Auto Prepare"))
        {
            reeks.MaxAutoPrepare = VoorbereideVragen;
        }

        return reeks.ConnectionString;
    }
}
