using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Vertelt het ook aan wie later kwam: komt er een signaal of casus bij een thema dat al onder een solve ligt, dan hoort wie het
/// meldde dat eraan wordt gewerkt.
/// </summary>
public sealed class Solvenieuwkomers(IDbContextFactory<MaatwerkDb> databases, Solvedienst dienst)
{
    /// <returns>Bij hoeveel solves er iemand bij kwam.</returns>
    public async Task<int> Verwelkom(string organisatie, CancellationToken ct = default)
    {
        var open = Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray();
        var aantal = 0;
        foreach (var nummer in await Nummers(organisatie, open, ct))
        {
            aantal += await dienst.Verwelkom(organisatie, nummer, ct) ? 1 : 0;
        }

        return aantal;
    }

    private async Task<List<string>> Nummers(string organisatie, Solvestand[] open, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await db.Set<SolveRij>().AsNoTracking().Where(s => open.Contains(s.Stand) && s.Koppelingen.Any(k => k.Soort == Koppelsoort.Thema))
            .OrderBy(s => s.Nummer).Select(s => s.Nummer).ToListAsync(ct);
    }
}
