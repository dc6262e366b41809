using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Vaste relaties van buiten die een account hebben.</summary>
public sealed class Externen(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Wie actief is, op naam.</summary>
    public async Task<IReadOnlyList<Persoon>> Allen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Persoon>().AsNoTracking().Where(p => p.Actief && p.Extern).OrderBy(p => p.Naam).ToListAsync(ct);
    }
}
