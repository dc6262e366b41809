using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Kopieen;

/// <summary>
/// Maakt een kopie van alle gegevens terwijl er wordt gewerkt: één bestand per tabel, allemaal van hetzelfde moment. De
/// vorm is op beide databases gelijk, zodat een kopie van SQLite ook op PostgreSQL terug te zetten is en andersom.
/// De sleutels horen er niet bij: wie de kopie vindt, leest er geen persoonsgegevens uit.
/// </summary>
public sealed class Kopie(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Naam van het bestand dat zegt wat er in de kopie zit.</summary>
    public const string Inhoudsopgave = "inhoud.json";

    /// <param name="map">Map die nog niet bestaat of leeg is.</param>
    /// <exception cref="IOException">Als de map niet leeg is of niet te schrijven.</exception>
    public async Task<Kopieuitslag> Maak(string map, CancellationToken ct = default)
    {
        if (Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map).Any())
        {
            throw new IOException($"De map {map} is niet leeg.");
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        MaakMap(map);
        try
        {
            var tabellen = Tabelvorm.Van(db);
            var kenmerk = new Inhoudskenmerk();
            await using (var moment = await Momentopname.Begin(db, ct))
            {
                foreach (var tabel in tabellen)
                {
                    await Schrijf(moment, tabel, map, kenmerk, ct);
                }
            }

            var inhoud = new Kopieinhoud(klok.GetUtcNow().UtcDateTime, (await db.Database.GetAppliedMigrationsAsync(ct)).Last(), kenmerk.Kenmerk(), kenmerk.Rijen, tabellen);
            await File.WriteAllTextAsync(Path.Combine(map, Inhoudsopgave), JsonSerializer.Serialize(inhoud, Kopieinhoud.Json), ct);
            return new(inhoud.Kenmerk, inhoud.Rijen);
        }
        catch
        {
            Directory.Delete(map, recursive: true);
            throw;
        }
    }

    private static async Task Schrijf(Momentopname moment, Tabelvorm tabel, string map, Inhoudskenmerk kenmerk, CancellationToken ct)
    {
        kenmerk.Tabel(tabel.Naam);
        await using var bestand = File.Create(Path.Combine(map, tabel.Naam + ".jsonl"), 1 << 16);
        await moment.Lees(tabel, rij =>
        {
            kenmerk.Rij(tabel.Naam, rij.Span);
            bestand.Write(rij.Span);
            bestand.WriteByte((byte)'\n');
        }, ct);
    }

    private static void MaakMap(string map)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

/// <summary>Wat een kopie of terugzetting opleverde.</summary>
/// <param name="Kenmerk">Kenmerk van de hele inhoud; gelijk bij maken en terugzetten.</param>
public sealed record Kopieuitslag(string Kenmerk, long Rijen);

/// <summary>De inhoudsopgave van een kopie.</summary>
/// <param name="Migratie">Vorm van de database waarvan dit een kopie is.</param>
public sealed record Kopieinhoud(DateTime Op, string Migratie, string Kenmerk, long Rijen, IReadOnlyList<Tabelvorm> Tabellen)
{
    internal static readonly JsonSerializerOptions Json = new() { WriteIndented = true };
}
