using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Schrijft in één transactie, en begint opnieuw op de nieuwe stand als een ander tegelijk schreef.</summary>
internal static class Schrijfpoging
{
    private const int Meeste = 20;

    /// <param name="werk">Kan vaker dan eens worden uitgevoerd, telkens met een verse verbinding.</param>
    public static async Task<T> Doe<T>(this IDbContextFactory<MaatwerkDb> databases, string organisatie, Func<MaatwerkDb, Task<T>> werk, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            await using var db = await databases.Open(organisatie, ct);
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            try
            {
                var uitkomst = await werk(db);
                await transactie.CommitAsync(ct);
                return uitkomst;
            }
            catch (Exception fout) when (poging < Meeste && IsBotsing(fout))
            {
                // Telkens even anders wachten, zodat twee schrijvers elkaar niet blijven treffen.
                await transactie.RollbackAsync(ct);
                await Task.Delay(Random.Shared.Next(1, 10 * poging), ct);
            }
        }
    }

    /// <inheritdoc cref="Doe{T}"/>
    public static Task Doe(this IDbContextFactory<MaatwerkDb> databases, string organisatie, Func<MaatwerkDb, Task> werk, CancellationToken ct) =>
        databases.Doe(organisatie, async db => { await werk(db); return true; }, ct);

    /// <summary>Zelfde versie, nummer of handeling; wachten twee schrijvers op elkaar, dan verpakt EF de fout van PostgreSQL nog een keer.</summary>
    private static bool IsBotsing(Exception fout) => fout is DbUpdateException or InvalidOperationException { InnerException: DbUpdateException };
}
