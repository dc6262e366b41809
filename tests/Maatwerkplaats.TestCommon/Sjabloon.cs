using Maatwerkplaats.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Maatwerkplaats.TestCommon;

/// <summary>
/// Eén database die gereed is, per soort en per testproces: een test die een eigen database wil, krijgt daar een kopie van
/// in plaats van alle migraties opnieuw te draaien. Dat de migraties kloppen, toetst een test op een lege database.
/// </summary>
public static class Sjabloon
{
    private const string Bestand = "maatwerkplaats.db";

    private static readonly Lazy<string> Sqlite = new(MaakSqlite);
    private static readonly Lazy<string> Postgres = new(MaakPostgres);
    private static readonly Lock Beurt = new();

    /// <summary>Maakt een database die gereed is.</summary>
    /// <param name="map">Hier komt het bestand, op SQLite.</param>
    /// <param name="naam">Zo heet de database op de testserver, op PostgreSQL.</param>
    public static void Kopieer(Database soort, string map, string naam)
    {
        if (soort == Database.Sqlite)
        {
            File.Copy(Path.Combine(Sqlite.Value, Bestand), Path.Combine(map, Bestand));
            return;
        }

        // Een sjabloon kan maar door één tegelijk worden gekopieerd.
        lock (Beurt)
        {
            Voer($"CREATE DATABASE \"{naam}\" TEMPLATE \"{Postgres.Value}\"");
        }
    }

    private static string MaakSqlite()
    {
        var map = Directory.CreateTempSubdirectory("maatwerk-sjabloon-").FullName;
        new Bron(null, map).MaakGereed();
        // Pas na het sluiten staat alles in het ene bestand.
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return map;
    }

    private static string MaakPostgres()
    {
        var naam = $"sjabloon_{Guid.NewGuid():N}";
        new Bron($"{Testpostgres.Verbinding(naam)};Pooling=false", "").MaakGereed();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Voer($"DROP DATABASE IF EXISTS \"{naam}\"");
        return naam;
    }

    private static void Voer(string sql)
    {
        using var verbinding = new NpgsqlConnection($"{Testpostgres.Verbinding("postgres")};Pooling=false");
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }

    private sealed class Bron(string? postgres, string map) : IDbContextFactory<MaatwerkDb>
    {
        public MaatwerkDb CreateDbContext()
        {
            var opties = new DbContextOptionsBuilder<MaatwerkDb>();
            Verbinding.Kies(opties, postgres, map);
            return new(opties.Options);
        }
    }
}
