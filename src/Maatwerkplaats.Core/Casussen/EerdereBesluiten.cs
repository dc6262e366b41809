using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Besluiten die later zijn herzien. Ze blijven in de geschiedenis staan.</summary>
public sealed class EerdereBesluiten(IDbContextFactory<MaatwerkDb> databases)
{
    /// <param name="casus">Een casus die de gebruiker al mocht lezen.</param>
    /// <returns>Het nieuwste voorop, zonder het besluit dat nu geldt.</returns>
    public async Task<IReadOnlyList<EerderBesluit>> Lees(Gebruiker gebruiker, CasusStaat casus, CancellationToken ct)
    {
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking()
            .Where(g => g.OnderwerpId == casus.Id && g.Soort == nameof(BesluitGenomen))
            .OrderByDescending(g => g.Volgnummer).Skip(1)
            .Select(g => new { g.Gegevens, g.Handeling!.DoorNaam, g.Handeling.Tijdstip }).ToListAsync(ct);
        return [.. regels.Select(r => new EerderBesluit(
            ((BesluitGenomen)Gebeurtenissoorten.Lees(nameof(BesluitGenomen), r.Gegevens)).Besluit, r.DoorNaam, r.Tijdstip))];
    }
}

/// <summary>Een besluit dat niet meer geldt, met wie het wanneer vastlegde.</summary>
public sealed record EerderBesluit(Besluit Besluit, string VastgelegdDoor, DateTime Op);
