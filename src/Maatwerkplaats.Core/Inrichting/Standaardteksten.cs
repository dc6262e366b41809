using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Leest de standaardteksten die in een fase worden aangeboden.</summary>
public sealed class Standaardteksten(IDbContextFactory<MaatwerkDb> databases)
{
    public async Task<IReadOnlyList<Standaardtekst>> Bij(Gebruiker wie, IReadOnlyCollection<Fase> fasen, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<Standaardtekst>().AsNoTracking().Where(t => fasen.Contains(t.Fase)).ToListAsync(ct))
            .OrderBy(t => t.Uitkomst is null).ThenBy(t => t.Uitkomst).ThenBy(t => t.Naam, StringComparer.CurrentCulture)];
    }
}
