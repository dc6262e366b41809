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
            catch (DbUpdateException) when (poging < Meeste)
            {
                // Telkens even anders wachten, zodat twee schrijvers elkaar niet blijven treffen.
                await transactie.RollbackAsync(ct);
                await Task.Delay(Random.Shared.Next(1, 10 * poging), ct);
            }
        }
    }
}
