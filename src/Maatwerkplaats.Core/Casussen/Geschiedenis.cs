using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Leest terug wat er met een casus gebeurde. Wie dat mag, beslist de aanroeper (<see cref="CasusRecht.Geschiedenis"/>).</summary>
public sealed class Geschiedenis(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Alle voorvallen, het oudste voorop.</summary>
    /// <param name="totEnMet">Laatste versie die nog meetelt; leeg voor alles.</param>
    public async Task<IReadOnlyList<Voorval>> Lees(string organisatie, Guid casus, int? totEnMet = null, CancellationToken ct = default)
    {
        var grens = totEnMet ?? int.MaxValue;
        await using var db = await databases.Open(organisatie, ct);
        var rijen = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => g.OnderwerpId == casus && g.Volgnummer <= grens).OrderBy(g => g.Volgnummer).ToListAsync(ct);
        return [.. rijen.Select(g => new Voorval(
            g.Volgnummer, g.Handeling!.AlsHandeling(), (CasusGebeurtenis)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)))];
    }

    /// <summary>De casus zoals die bij deze versie was.</summary>
    public async Task<CasusStaat> StandBij(string organisatie, Guid casus, int versie, CancellationToken ct = default) =>
        Casus.Herhaal((await Lees(organisatie, casus, versie, ct)).Select(v => (v.Gebeurtenis, v.Handeling)));
}
