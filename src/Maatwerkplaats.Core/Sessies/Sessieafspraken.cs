using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>De geplande maatwerksessies.</summary>
internal sealed class Sessieafspraken(Sessiepost post) : IAfspraakbron
{
    public async Task<IReadOnlyList<Aanstaande>> Komend(MaatwerkDb db, DateTime nu, DateTime grens, CancellationToken ct)
    {
        var sessies = await db.Set<SessieRij>().AsNoTracking().Where(s => s.Stand == Sessiestand.Gepland && s.Begin > nu && s.Begin < grens).OrderBy(s => s.Begin).ToListAsync(ct);
        return [.. sessies.Select(s => new Aanstaande($"sessie {s.Id}", s.Begin!.Value, open => post.Herinner(open, s, Sessieprojectie.Lees(s.Staat), nu, ct)))];
    }
}
