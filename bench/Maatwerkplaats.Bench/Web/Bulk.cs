using System.Data;
using Maatwerkplaats.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Maatwerkplaats.Bench.Web;

/// <summary>Schrijft rijen zoals het model ze bewaart, maar zonder het bijhouden van EF.</summary>
internal static class Bulk
{
    public static async Task Schrijf<T>(MaatwerkDb db, IEnumerable<T> rijen)
        where T : class
    {
        var soort = db.Model.FindEntityType(typeof(T))!;
        var kolommen = soort.GetProperties().Select(p => new Kolom(p)).ToArray();
        var verbinding = db.Database.GetDbConnection();
        if (verbinding.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync();
        }

        var namen = string.Join(", ", kolommen.Select(k => k.Naam));
        if (verbinding is NpgsqlConnection postgres)
        {
            await Kopieer(postgres, $"COPY {soort.GetTableName()} ({namen}) FROM STDIN (FORMAT BINARY)", kolommen, rijen);
        }
        else
        {
            await Voeg((SqliteConnection)verbinding, $"INSERT INTO {soort.GetTableName()} ({namen}) VALUES ({string.Join(", ", kolommen.Select((_, i) => $"@{i}"))})", kolommen, rijen);
        }
    }

    private static async Task Kopieer<T>(NpgsqlConnection verbinding, string opdracht, Kolom[] kolommen, IEnumerable<T> rijen)
        where T : class
    {
        await using var schrijver = await verbinding.BeginBinaryImportAsync(opdracht);
        foreach (var rij in rijen)
        {
            await schrijver.StartRowAsync();
            foreach (var kolom in kolommen)
            {
                await (kolom.Waarde(rij) is { } waarde ? schrijver.WriteAsync(waarde) : schrijver.WriteNullAsync());
            }
        }

        await schrijver.CompleteAsync();
    }

    private static async Task Voeg<T>(SqliteConnection verbinding, string opdracht, Kolom[] kolommen, IEnumerable<T> rijen)
        where T : class
    {
        await using var transactie = verbinding.BeginTransaction();
        await using var voegToe = verbinding.CreateCommand();
        voegToe.CommandText = opdracht;
        voegToe.Transaction = transactie;
        var velden = kolommen.Select((_, i) => voegToe.Parameters.AddWithValue($"@{i}", DBNull.Value)).ToArray();
        foreach (var rij in rijen)
        {
            for (var i = 0; i < velden.Length; i++)
            {
                velden[i].Value = kolommen[i].Waarde(rij) ?? DBNull.Value;
            }

            await voegToe.ExecuteNonQueryAsync();
        }

        await transactie.CommitAsync();
    }

    private sealed class Kolom(IProperty eigenschap)
    {
        public string Naam { get; } = eigenschap.GetColumnName();

        public object? Waarde(object rij)
        {
            var waarde = eigenschap.PropertyInfo!.GetValue(rij);
            return waarde is null ? null : eigenschap.GetTypeMapping().Converter?.ConvertToProvider(waarde) ?? waarde;
        }
    }
}
