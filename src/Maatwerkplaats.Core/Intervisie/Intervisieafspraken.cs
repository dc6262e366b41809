using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Maatwerkplaats.Core.Solvetafels;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>De geplande bijeenkomsten van groepen.</summary>
internal sealed class Intervisieafspraken(Zittingpost post) : IAfspraakbron
{
    public async Task<IReadOnlyList<Aanstaande>> Komend(MaatwerkDb db, DateTime nu, DateTime grens, CancellationToken ct) =>
        [.. post.Komend((await db.Set<IntervisieRij>().AsNoTracking().ToListAsync(ct)).Select(r => Intervisiepost.Groep(r.Lees())), nu, grens, ct)];
}
