using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een verbonden casus zoals die op de bladzijde van de andere staat.</summary>
public sealed record Verwant(string Nummer, string Titel, Fase Fase, TriageUitkomst? TriageUitkomst, string Uitleg);

/// <summary>Zoekt de verbonden casussen op die de lezer mag zien; van een andere blijft ook het nummer weg.</summary>
public sealed class Verwanten(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    public async Task<IReadOnlyList<Verwant>> Van(Gebruiker gebruiker, CasusStaat casus, CancellationToken ct = default)
    {
        if (casus.Verbanden.Count == 0)
        {
            return [];
        }

        var nummers = casus.Verbanden.Select(v => v.Nummer).ToArray();
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var zichtbaar = await db.Set<CasusRij>().AsNoTracking().Zichtbaar(gebruiker, Kalender.DatumInNederland(klok.Nu()))
            .Where(c => nummers.Contains(c.Nummer)).Select(c => new { c.Nummer, c.Titel, c.Fase, c.TriageUitkomst }).ToListAsync(ct);
        return [.. casus.Verbanden.Join(zichtbaar, v => v.Nummer, c => c.Nummer, (v, c) => new Verwant(c.Nummer, c.Titel, c.Fase, c.TriageUitkomst, v.Uitleg))];
    }
}
