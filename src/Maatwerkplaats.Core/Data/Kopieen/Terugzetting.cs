using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Maatwerkplaats.Core.Data.Kopieen;

/// <summary>Zet een kopie terug op een lege plek, en rekent daarna na of alles er staat.</summary>
public sealed class Terugzetting(IDbContextFactory<MaatwerkDb> databases)
{
    /// <exception cref="IOException">Als er al gegevens zijn, of de kopie er niet is.</exception>
    /// <exception cref="InvalidDataException">Als de kopie beschadigd is of van een andere versie.</exception>
    public async Task<Kopieuitslag> Zet(string map, CancellationToken ct = default)
    {
        var inhoud = await LeesInhoud(map, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (db.Database.GetMigrations().Last() != inhoud.Migratie)
        {
            throw new InvalidDataException("De kopie is van een andere versie. Zet haar terug met de versie die haar maakte, en werk daarna bij.");
        }

        var maker = db.GetService<IRelationalDatabaseCreator>();
        var bestond = await maker.ExistsAsync(ct);
        if (bestond && await maker.HasTablesAsync(ct))
        {
            throw new IOException("Er staan al gegevens. Een kopie kan alleen naar een lege plek.");
        }

        try
        {
            return await Vul(db, map, inhoud, ct);
        }
        catch (Exception fout)
        {
            // Wat half staat, mag niet voor een hele database doorgaan: terug naar hoe het was.
            await maker.EnsureDeletedAsync(CancellationToken.None);
            if (bestond)
            {
                await maker.CreateAsync(CancellationToken.None);
            }

            throw fout is JsonException or FormatException ? new InvalidDataException("De kopie is beschadigd: een regel is niet te lezen.") : fout;
        }
    }

    private static async Task<Kopieuitslag> Vul(MaatwerkDb db, string map, Kopieinhoud inhoud, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        await using (var transactie = await db.Database.BeginTransactionAsync(ct))
        {
            foreach (var tabel in inhoud.Tabellen)
            {
                await Vul(db, transactie.GetDbTransaction(), Path.Combine(map, tabel.Naam + ".jsonl"), tabel, ct);
            }

            await transactie.CommitAsync(ct);
        }

        var kenmerk = new Inhoudskenmerk();
        await using (var moment = await Momentopname.Begin(db, ct))
        {
            foreach (var tabel in inhoud.Tabellen)
            {
                kenmerk.Tabel(tabel.Naam);
                await moment.Lees(tabel, rij => kenmerk.Rij(tabel.Naam, rij.Span), ct);
            }
        }

        return kenmerk.Kenmerk() == inhoud.Kenmerk
            ? new(inhoud.Kenmerk, kenmerk.Rijen)
            : throw new InvalidDataException("De kopie is beschadigd: de inhoud is niet wat de inhoudsopgave zegt.");
    }

    private static async Task Vul(MaatwerkDb db, DbTransaction transactie, string bestand, Tabelvorm tabel, CancellationToken ct)
    {
        var taal = db.GetService<ISqlGenerationHelper>();
        await using var opdracht = transactie.Connection!.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText =
            $"INSERT INTO {taal.DelimitIdentifier(tabel.Naam)} ({string.Join(", ", tabel.Kolommen.Select(k => taal.DelimitIdentifier(k.Naam)))}) " +
            $"VALUES ({string.Join(", ", tabel.Kolommen.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < tabel.Kolommen.Count; i++)
        {
            var waarde = opdracht.CreateParameter();
            waarde.ParameterName = $"p{i}";
            opdracht.Parameters.Add(waarde);
        }

        await foreach (var regel in File.ReadLinesAsync(bestand, ct))
        {
            using var json = JsonDocument.Parse(regel);
            foreach (var (waarde, i) in json.RootElement.EnumerateArray().Select((w, i) => (w, i)))
            {
                opdracht.Parameters[i].Value = Waardesoort.Lees(waarde, tabel.Kolommen[i].Soort);
            }

            await opdracht.ExecuteNonQueryAsync(ct);
        }
    }

    private static async Task<Kopieinhoud> LeesInhoud(string map, CancellationToken ct)
    {
        var bestand = Path.Combine(map, Kopie.Inhoudsopgave);
        if (!File.Exists(bestand))
        {
            throw new IOException($"In {map} staat geen kopie.");
        }

        try
        {
            return JsonSerializer.Deserialize<Kopieinhoud>(await File.ReadAllTextAsync(bestand, ct), Kopieinhoud.Json)
                ?? throw new InvalidDataException("De inhoudsopgave van de kopie is leeg.");
        }
        catch (JsonException)
        {
            throw new InvalidDataException("De inhoudsopgave van de kopie is niet te lezen.");
        }
    }
}
