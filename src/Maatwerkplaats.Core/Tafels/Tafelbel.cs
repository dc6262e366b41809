using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>
/// Laat wie meekijkt weten dat er aan een tafel iets is veranderd. Met PostgreSQL horen alle nodes het (LISTEN/NOTIFY); met
/// SQLite is er één node. Mist iemand de bel, dan merkt hij het bij zijn volgende levensteken.
/// </summary>
public sealed partial class Tafelbel(IDbContextFactory<MaatwerkDb> databases, ILogger<Tafelbel> log)
{
    private const string Kanaal = "maatwerk_tafel";

    private static readonly TimeSpan Herstel = TimeSpan.FromSeconds(2);

    /// <summary>Er veranderde iets aan deze tafel. Bevat niets van wat er is gezegd.</summary>
    public event Action<Guid>? Gegaan;

    /// <summary>Luidt de bel, na het opslaan.</summary>
    internal async Task Luid(MaatwerkDb db, Guid tafel)
    {
        if (!db.Database.IsNpgsql())
        {
            Gegaan?.Invoke(tafel);
            return;
        }

        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Kanaal}, {tafel.ToString()})");
        }
        catch (NpgsqlException fout)
        {
            // Wat is opgeslagen, blijft; de anderen zien het bij hun volgende levensteken.
            NietGeluid(log, fout);
        }
    }

    /// <summary>Luistert naar de bel van alle nodes, en begint opnieuw als de verbinding wegvalt.</summary>
    public async Task Luister(CancellationToken ct)
    {
        string? verbinding;
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            verbinding = db.Database.IsNpgsql() ? db.Database.GetConnectionString() : null;
        }

        while (verbinding is not null && !ct.IsCancellationRequested)
        {
            try
            {
                await using var lijn = new NpgsqlConnection(verbinding);
                await lijn.OpenAsync(ct);
                lijn.Notification += (_, bericht) =>
                {
                    if (Guid.TryParse(bericht.Payload, out var tafel))
                    {
                        Gegaan?.Invoke(tafel);
                    }
                };
                await using (var luister = new NpgsqlCommand($"LISTEN {Kanaal}", lijn))
                {
                    await luister.ExecuteNonQueryAsync(ct);
                }

                while (true)
                {
                    await lijn.WaitAsync(ct);
                }
            }
            catch (Exception fout) when (fout is NpgsqlException or IOException)
            {
                NietGehoord(log, fout);
                await Task.Delay(Herstel, ct);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "De andere nodes hoorden de bel van een tafel niet.")]
    private static partial void NietGeluid(ILogger log, Exception fout);

    [LoggerMessage(LogLevel.Warning, "De verbinding waarop naar tafels wordt geluisterd viel weg; over twee seconden opnieuw.")]
    private static partial void NietGehoord(ILogger log, Exception fout);
}
