using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Of iemand van buiten nu nog mag komen.</summary>
internal static class Genodigdentoets
{
    /// <returns>Altijd waar voor een collega; voor een gast zolang de toestemming van de cliënt geldt.</returns>
    public static async Task<bool> MagNog(MaatwerkDb db, Sessiestaat sessie, Genodigde wie, DateOnly vandaag, CancellationToken ct)
    {
        if (wie.Gast is not { } gast)
        {
            return true;
        }

        var ids = sessie.Agenda.Where(a => wie.IsVan(a.Casus)).Select(a => a.CasusId).ToArray();
        var staten = await db.Set<CasusRij>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => c.Staat).ToListAsync(ct);
        return staten.Select(CasusProjectie.Lees).Any(c => Genodigdenlijst.HeeftToestemming(c, gast.Deelnemer, vandaag));
    }
}
