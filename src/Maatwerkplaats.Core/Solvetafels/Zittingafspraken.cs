using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>De geplande zittingen van solvetafels.</summary>
internal sealed class Zittingafspraken(Zittingpost post) : IAfspraakbron
{
    public async Task<IReadOnlyList<Aanstaande>> Komend(MaatwerkDb db, DateTime nu, DateTime grens, CancellationToken ct) =>
        [.. post.Komend((await db.Set<SolvetafelRij>().AsNoTracking().ToListAsync(ct)).Select(r => Zittinggroep.Van(r.Lees())), nu, grens, ct)];
}
