using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>Leest wie er op de netwerkkaart staat: wie het zelf wil, actief is en bij de organisatie werkt. Wie vertrekt, is meteen weg.</summary>
internal static class Netwerklezer
{
    public static async Task<IReadOnlyList<Netwerkkaartje>> Vindbaren(MaatwerkDb db, CancellationToken ct)
    {
        var rijen = await db.Set<Netwerkplek>().AsNoTracking().Where(p => p.Vindbaar)
            .Join(db.Set<Persoon>().Where(p => p.Actief && !p.Extern), p => p.PersoonId, p => p.Id, (plek, persoon) => new
            {
                Plek = plek,
                persoon.Naam,
                persoon.Functie,
                persoon.Onderdeel,
                persoon.Standplaats,
                persoon.Email,
            })
            .ToListAsync(ct);
        return [.. rijen
            .Select(r => (r, g: Netwerkgegevens.Van(r.Plek)))
            .Select(p => new Netwerkkaartje(
                p.r.Plek.PersoonId, p.r.Naam, p.r.Functie, p.r.Onderdeel, p.r.Standplaats, p.r.Email, p.g.Wetten, p.g.Onderwerpen,
                p.r.Plek.Deskundigheid, p.r.Plek.Hulp, p.r.Plek.Mandaat, p.g.Dagen, p.g.TerugOp, p.g.Meedenken, p.g.BijdragenTonen))
            .OrderBy(k => k.Naam, StringComparer.CurrentCulture).ThenBy(k => k.PersoonId)];
    }
}
