using System.Data.Common;
using Maatwerkplaats.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Maatwerkplaats.Bench.Web;

/// <summary>Een lege database voor een meting; verdwijnt na afloop.</summary>
internal sealed class Opslag : IAsyncDisposable
{
    /// <summary>Wat de werklijst van één plaats aan de database vraagt.</summary>
    public const string Werklijst =
        "SELECT nummer, titel, fase, streefdatum, contactpersoon_naam, eigenaar_naam, inbrenger_naam, wet, spoed, gepauzeerd, aangemeld_op FROM casussen " +
        "WHERE organisatie = 'uwv' AND werkplaats = 'noord' AND fase IN ('Aangemeld', 'Triage', 'InBehandeling', 'Heropend') ORDER BY streefdatum LIMIT 25";

    /// <summary>Wat een casus aan de database vraagt.</summary>
    public const string Casus = "SELECT staat FROM casussen WHERE organisatie = 'uwv' AND nummer = @nummer";

    private readonly string _map = Directory.CreateTempSubdirectory("maatwerk-bench-").FullName;
    private readonly string? _postgres;

    private Opslag(string naam, string? postgres) => (Naam, _postgres) = (naam, postgres);

    public string Naam { get; }

    /// <summary>Waarmee de website deze database vindt.</summary>
    public string[] Opties => _postgres is null ? ["--data", _map] : ["--data", _map, "--verbinding", _postgres];

    /// <summary>Meer nodes kunnen er tegelijk op werken.</summary>
    public bool IsGedeeld => _postgres is not null;

    /// <summary>SQLite, en PostgreSQL als MAATWERK_TEST_POSTGRES een server noemt.</summary>
    public static IEnumerable<Opslag> Beschikbaar()
    {
        yield return new("SQLite", null);
        if (Environment.GetEnvironmentVariable("MAATWERK_TEST_POSTGRES") is { Length: > 0 } server)
        {
            yield return new("PostgreSQL", $"{server};Database=bench_{Guid.NewGuid():N}");
        }
    }

    /// <summary>Waarmee de diensten in dit proces dezelfde database vinden.</summary>
    public IConfiguration AlsInstellingen() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Data:Map"] = _map,
        ["ConnectionStrings:Maatwerkplaats"] = _postgres,
    }).Build();

    public MaatwerkDb Open()
    {
        var opties = new DbContextOptionsBuilder<MaatwerkDb>();
        Verbinding.Kies(opties, _postgres, _map);
        return new(opties.Options);
    }

    /// <summary>Dezelfde vraag zonder website, zonder EF: wat de database zelf kan.</summary>
    public Task<Uitkomst> Vraag(string wat, int gelijk, int seconden, string sql, Func<int, string?> nummer) => Belasting.Meet(wat, gelijk, seconden, async (_, i) =>
    {
        await using DbConnection verbinding = _postgres is null
            ? new SqliteConnection($"Data Source={Path.Combine(_map, "maatwerkplaats.db")};Mode=ReadOnly")
            : new NpgsqlConnection(_postgres);
        await verbinding.OpenAsync();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = sql;
        if (nummer(i) is { } waarde)
        {
            var veld = vraag.CreateParameter();
            (veld.ParameterName, veld.Value) = ("@nummer", waarde);
            vraag.Parameters.Add(veld);
        }

        await using var lezer = await vraag.ExecuteReaderAsync();
        var rijen = 0;
        while (await lezer.ReadAsync())
        {
            rijen++;
            lezer.GetString(0);
        }

        return rijen > 0;
    });

    public async ValueTask DisposeAsync()
    {
        await using (var db = Open())
        {
            await db.Database.EnsureDeletedAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }
}
