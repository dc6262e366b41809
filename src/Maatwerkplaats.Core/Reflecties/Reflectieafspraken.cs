using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>De geplande reflectiegesprekken.</summary>
internal sealed class Reflectieafspraken(Reflectiepost post) : IAfspraakbron
{
    public async Task<IReadOnlyList<Aanstaande>> Komend(MaatwerkDb db, DateTime nu, DateTime grens, CancellationToken ct)
    {
        var gesprekken = await db.Set<ReflectieRij>().AsNoTracking().Where(r => r.Stand == Reflectiestand.Gepland && r.Begin > nu && r.Begin < grens).OrderBy(r => r.Begin).ToListAsync(ct);
        return [.. gesprekken.Select(r => new Aanstaande($"reflectie {r.Id}", r.Begin!.Value, open => post.Herinner(open, r.Lees(), nu, ct)))];
    }
}
