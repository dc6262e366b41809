using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Sessies;

/// <summary>De regels van het inzagelog over één sessie.</summary>
internal static class Testinzagen
{
    public static async Task<IReadOnlyList<Inzage>> Van(Testsite site, Guid onderwerp)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Inzage>().AsNoTracking().Where(i => i.OnderwerpId == onderwerp).ToListAsync();
    }
}
