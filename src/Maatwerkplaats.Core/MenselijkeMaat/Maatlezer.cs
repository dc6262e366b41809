using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>Leest Menselijke Maat Monitors: wat is gepubliceerd voor iedereen, een concept voor wie hem maakt.</summary>
public sealed class Maatlezer(IDbContextFactory<MaatwerkDb> databases, Maatteller teller)
{
    /// <summary>De monitors die deze gebruiker mag zien, het nieuwste halfjaar eerst.</summary>
    public async Task<IReadOnlyList<Maatstaat>> Lijst(Gebruiker wie, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.BriefLezen);
        var maakt = KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return (await db.Set<MaatRij>().AsNoTracking().Where(m => maakt || m.Gepubliceerd).OrderByDescending(m => m.Jaar).ThenByDescending(m => m.Helft).ToListAsync(ct)).ConvertAll(m => m.Lees());
    }

    /// <exception cref="NietGevonden">Als er over dit halfjaar niets te zien is.</exception>
    public async Task<GelezenMonitor> Lees(Gebruiker wie, Halfjaar half, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.BriefLezen);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var monitor = (await db.Set<MaatRij>().AsNoTracking().FirstOrDefaultAsync(m => m.Jaar == half.Jaar && m.Helft == half.Helft, ct))?.Lees() ?? throw new NietGevonden();
        var maakt = KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden);
        return maakt || monitor.Publicatie is not null
            ? new(monitor, monitor.Publicatie?.Tabellen ?? await teller.Tel(wie.Organisatie, half, ct), maakt)
            : throw new NietGevonden();
    }
}

/// <summary>Een monitor met zijn tabellen: zoals gepubliceerd, of geteld op dit moment.</summary>
/// <param name="MagMaken">Mag duiden en publiceren.</param>
public sealed record GelezenMonitor(Maatstaat Monitor, IReadOnlyList<Maattabel> Tabellen, bool MagMaken);
