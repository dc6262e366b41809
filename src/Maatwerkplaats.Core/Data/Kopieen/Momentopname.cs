using System.Buffers;
using System.Data;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Maatwerkplaats.Core.Data.Kopieen;

/// <summary>Leest alle tabellen zoals ze op één moment waren, terwijl anderen doorwerken.</summary>
internal sealed class Momentopname : IAsyncDisposable
{
    private readonly MaatwerkDb _db;
    private readonly DbTransaction _transactie;

    private Momentopname(MaatwerkDb db, DbTransaction transactie) => (_db, _transactie) = (db, transactie);

    public static async Task<Momentopname> Begin(MaatwerkDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var verbinding = db.Database.GetDbConnection();
        // SQLite: uitgesteld, want anders wachten alle schrijvers op de kopie. In WAL ziet een lezer zijn eigen moment.
        return new(db, verbinding is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await verbinding.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct));
    }

    /// <summary>Geeft elke rij als JSON-reeks, in de volgorde van de kolommen.</summary>
    public async Task Lees(Tabelvorm tabel, Action<ReadOnlyMemory<byte>> rij, CancellationToken ct)
    {
        await using var opdracht = _transactie.Connection!.CreateCommand();
        opdracht.Transaction = _transactie;
        var taal = _db.GetService<Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper>();
        opdracht.CommandText = $"SELECT {string.Join(", ", tabel.Kolommen.Select(k => taal.DelimitIdentifier(k.Naam)))} FROM {taal.DelimitIdentifier(tabel.Naam)}";
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        var buffer = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        while (await lezer.ReadAsync(ct))
        {
            buffer.ResetWrittenCount();
            json.Reset();
            json.WriteStartArray();
            for (var i = 0; i < tabel.Kolommen.Count; i++)
            {
                Waardesoort.Schrijf(json, lezer, i, tabel.Kolommen[i].Soort);
            }

            json.WriteEndArray();
            await json.FlushAsync(ct);
            rij(buffer.WrittenMemory);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transactie.DisposeAsync();
        await _db.Database.CloseConnectionAsync();
    }
}
