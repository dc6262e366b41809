using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wie er op een dag naar een casus keek, en hoe vaak.</summary>
/// <param name="Redenen">De opgegeven redenen, zonder herhaling.</param>
public sealed record Inzagedag(DateOnly Dag, string Wie, InzageSoort Soort, int Keer, DateTime Laatst, IReadOnlyList<string> Redenen);

/// <summary>Leest uit het inzagelog wie naar één casus keek.</summary>
public sealed class Casusinzagen(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Zoveel regels van het log worden hoogstens samengevat; oudere staan bij toezicht.</summary>
    public const int MeesteRegels = 2000;

    /// <summary>Per dag, persoon en soort samengevat, het nieuwste voorop.</summary>
    public async Task<IReadOnlyList<Inzagedag>> Lees(string organisatie, Guid casus, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var regels = await db.Set<Inzage>().AsNoTracking().Where(i => i.OnderwerpId == casus).OrderByDescending(i => i.Tijdstip)
            .Take(MeesteRegels).Select(i => new { i.Tijdstip, i.PersoonNaam, i.Soort, i.Reden }).ToListAsync(ct);
        return [.. regels
            .GroupBy(r => (Dag: Kalender.DatumInNederland(r.Tijdstip), r.PersoonNaam, r.Soort))
            .Select(g => new Inzagedag(
                g.Key.Dag, g.Key.PersoonNaam, g.Key.Soort, g.Count(), g.Max(r => r.Tijdstip), [.. g.Select(r => r.Reden).OfType<string>().Distinct()]))];
    }
}
