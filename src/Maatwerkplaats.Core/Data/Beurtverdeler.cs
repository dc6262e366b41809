using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Zorgt dat terugkerend werk op één node tegelijk gebeurt.</summary>
public sealed class Beurtverdeler(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Neemt of verlengt de beurt.</summary>
    /// <param name="werk">Naam van het werk.</param>
    /// <param name="houder">Sleutel van dit draaiende proces.</param>
    /// <param name="duur">Zo lang blijft een ander eraf, ook als dit proces wegvalt.</param>
    /// <returns>Of dit proces nu aan de beurt is.</returns>
    public async Task<bool> Neem(string werk, Guid houder, TimeSpan duur, CancellationToken ct)
    {
        var nu = klok.Nu();
        var tot = nu + duur;
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Set<Beurt>().Where(b => b.Werk == werk && (b.Houder == houder || b.Tot < nu))
                .ExecuteUpdateAsync(b => b.SetProperty(x => x.Houder, houder).SetProperty(x => x.Tot, tot), ct) > 0)
        {
            return true;
        }

        if (await db.Set<Beurt>().AnyAsync(b => b.Werk == werk, ct))
        {
            return false;
        }

        db.Add(new Beurt { Werk = werk, Houder = houder, Tot = tot });
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            // Een andere node was net eerder.
            return false;
        }
    }

    /// <summary>Geeft de beurt terug, zodat een andere node meteen verder kan.</summary>
    public async Task GeefTerug(string werk, Guid houder, CancellationToken ct)
    {
        var verlopen = DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Utc);
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Set<Beurt>().Where(b => b.Werk == werk && b.Houder == houder).ExecuteUpdateAsync(b => b.SetProperty(x => x.Tot, verlopen), ct);
    }
}
