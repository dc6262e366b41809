using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Maatwerkplaats.Core.Data;

/// <summary>
/// Schrijft veel rijen tegelijk zoals het model ze bewaart, zonder het bijhouden van EF; in de lopende transactie, of anders
/// in een eigen. Op PostgreSQL met COPY.
/// </summary>
public static class Rijenschrijver
{
    public static async Task Schrijf<T>(this MaatwerkDb db, IEnumerable<T> rijen, CancellationToken ct = default)
        where T : class
    {
        var soort = db.Model.FindEntityType(typeof(T))!;
        var kolommen = soort.GetProperties().Select(p => new Kolom(p)).ToArray();
        var taal = db.GetService<ISqlGenerationHelper>();
        var tabel = taal.DelimitIdentifier(soort.GetTableName()!);
        var namen = string.Join(", ", kolommen.Select(k => taal.DelimitIdentifier(k.Naam)));
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
            {
                await Kopieer(postgres, $"COPY {tabel} ({namen}) FROM STDIN (FORMAT BINARY)", kolommen, rijen, ct);
            }
            else
            {
                await Voeg(db, $"INSERT INTO {tabel} ({namen}) VALUES ({string.Join(", ", kolommen.Select((_, i) => $"@p{i}"))})", kolommen, rijen, ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task Kopieer<T>(NpgsqlConnection verbinding, string opdracht, Kolom[] kolommen, IEnumerable<T> rijen, CancellationToken ct)
        where T : class
    {
        await using var schrijver = await verbinding.BeginBinaryImportAsync(opdracht, ct);
        foreach (var rij in rijen)
        {
            await schrijver.StartRowAsync(ct);
            foreach (var kolom in kolommen)
            {
                await (kolom.Waarde(rij) is { } waarde ? schrijver.WriteAsync(waarde, ct) : schrijver.WriteNullAsync(ct));
            }
        }

        await schrijver.CompleteAsync(ct);
    }

    private static async Task Voeg<T>(MaatwerkDb db, string opdracht, Kolom[] kolommen, IEnumerable<T> rijen, CancellationToken ct)
        where T : class
    {
        var eigen = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await using (eigen)
        {
            await using var voegToe = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            voegToe.CommandText = opdracht;
            voegToe.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
            DbParameter[] velden = [.. kolommen.Select((_, i) => voegToe.Parameters.AddWithValue($"@p{i}", DBNull.Value))];
            foreach (var rij in rijen)
            {
                ct.ThrowIfCancellationRequested();
                for (var i = 0; i < velden.Length; i++)
                {
                    velden[i].Value = kolommen[i].Waarde(rij) ?? DBNull.Value;
                }

                // Op SQLite is wachten er niet bij; de gewone aanroep spaart een omweg per rij.
                voegToe.ExecuteNonQuery();
            }

            if (eigen is not null)
            {
                await eigen.CommitAsync(ct);
            }
        }
    }

    private sealed class Kolom(IProperty eigenschap)
    {
        private readonly Func<object?, object?>? _zetOm = eigenschap.GetTypeMapping().Converter?.ConvertToProvider;

        public string Naam { get; } = eigenschap.GetColumnName();

        public object? Waarde(object rij) => eigenschap.PropertyInfo!.GetValue(rij) is not { } waarde ? null : _zetOm is null ? waarde : _zetOm(waarde);
    }
}
