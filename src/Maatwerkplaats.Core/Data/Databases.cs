using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Opent de database voor één organisatie.</summary>
public static class Databases
{
    /// <summary>Contexten worden hergebruikt: de organisatie moet daarom bij elk openen opnieuw worden gezet.</summary>
    public static async Task<MaatwerkDb> Open(this IDbContextFactory<MaatwerkDb> databases, string organisatie, CancellationToken ct = default)
    {
        var db = await databases.CreateDbContextAsync(ct);
        db.Organisatie = organisatie;
        return db;
    }
}
