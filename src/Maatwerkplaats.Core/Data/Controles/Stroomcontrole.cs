using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent de geschiedenis van de inrichting na.</summary>
internal sealed class Stroomcontrole(MaatwerkDb db, Ketting ketting, Bevindingen bevindingen)
{
    /// <returns>Hoeveel gebeurtenissen zijn nagerekend.</returns>
    public async Task<long> Doe(CancellationToken ct)
    {
        var aantal = 0L;
        foreach (var stroom in await db.Set<Wijzigingenstroom>().AsNoTracking().IgnoreQueryFilters().ToListAsync(ct))
        {
            var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().IgnoreQueryFilters().Include(g => g.Handeling)
                .Where(g => g.OnderwerpId == stroom.Id).OrderBy(g => g.Volgnummer).ToListAsync(ct);
            aantal += regels.Count;
            if (Kettingcontrole.Bekijk(ketting, stroom.Id, regels, stroom.Versie, stroom.Schakel) is { } mis)
            {
                bevindingen.Meld($"Wijzigingen van {stroom.Soort.Label().ToLowerInvariant()}: {mis}.");
            }
        }

        return aantal;
    }
}
