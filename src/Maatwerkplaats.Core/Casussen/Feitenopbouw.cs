using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Bouwt de telbare feiten opnieuw op uit de casussen: na een nieuwe versie van het programma, of als ze niet kloppen.</summary>
public static class Feitenopbouw
{
    private const int PerKeer = 500, MeestePogingen = 20;

    /// <summary>Schrijft de feiten van elke casus, of alleen van casussen die ze nog niet hebben. Mag terwijl er wordt gewerkt.</summary>
    /// <param name="alles">Ook casussen die al feiten hebben.</param>
    /// <returns>Hoeveel casussen zijn geteld.</returns>
    public static async Task<int> Bouw(IDbContextFactory<MaatwerkDb> databases, bool alles, CancellationToken ct = default)
    {
        var (geteld, laatste) = (0, Guid.Empty);
        while (true)
        {
            var ids = await Volgende(databases, alles, laatste, ct);
            if (ids.Length == 0)
            {
                return geteld;
            }

            for (var poging = 1; ; poging++)
            {
                try
                {
                    await Schrijf(databases, ids, ct);
                    break;
                }
                catch (DbUpdateException) when (poging < MeestePogingen)
                {
                    // Iemand veranderde net een van deze casussen: opnieuw op de nieuwe stand.
                }
            }

            (geteld, laatste) = (geteld + ids.Length, ids[^1]);
        }
    }

    private static async Task<Guid[]> Volgende(IDbContextFactory<MaatwerkDb> databases, bool alles, Guid na, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<CasusRij>().IgnoreQueryFilters()
            .Where(c => c.Id > na && (alles || !db.Set<CasusFeiten>().IgnoreQueryFilters().Any(f => f.CasusId == c.Id)))
            .OrderBy(c => c.Id).Take(PerKeer).Select(c => c.Id).ToArrayAsync(ct);
    }

    private static async Task Schrijf(IDbContextFactory<MaatwerkDb> databases, Guid[] ids, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        // Eerst de feiten, dan de casussen: verandert er iets tussendoor, dan botst de versie en gaat het over.
        var bekend = await db.Set<CasusFeiten>().IgnoreQueryFilters().Where(f => ids.Contains(f.CasusId)).ToDictionaryAsync(f => f.CasusId, ct);
        var casussen = await db.Set<CasusRij>().IgnoreQueryFilters().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Organisatie, c.GewijzigdOp, c.Staat }).ToListAsync(ct);
        foreach (var casus in casussen)
        {
            if (!bekend.TryGetValue(casus.Id, out var feiten))
            {
                db.Add(feiten = new() { CasusId = casus.Id, Organisatie = casus.Organisatie });
            }

            Feitenprojectie.WerkBij(feiten, CasusProjectie.Lees(casus.Staat), casus.GewijzigdOp);
        }

        await db.SaveChangesAsync(ct);
    }
}
