using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>Leest uitspraken uit de database: alleen die er worden getoond of vergeleken.</summary>
internal sealed class BewaardeVermeldingen(IDbContextFactory<MaatwerkDb> databases, string organisatie) : Vermeldingen
{
    public override async ValueTask<IReadOnlyDictionary<long, Vermelding>> Haal(IReadOnlyCollection<long> nummers, CancellationToken ct = default)
    {
        if (nummers.Count == 0)
        {
            return new Dictionary<long, Vermelding>();
        }

        await using var db = await databases.Open(organisatie, ct);
        // Per jaar, want zo staan zij op volgorde in de database.
        var uitspraken = await nummers.Select(Uitspraakdocument.Uit).GroupBy(n => n.Jaar, n => n.Nummer)
            .Select(jaar => VanJaar(db, jaar.Key, [.. jaar])).Aggregate((links, rechts) => links.Concat(rechts))
            .AsNoTracking().ToListAsync(ct);
        return uitspraken.ToDictionary(Uitspraakdocument.Nummer, u => new Vermelding(
            Uitspraakdocument.Nummer(u), u.Kenmerk, u.Herkomst, u.GepubliceerdOp, Uitspraakinhoud.Lees(JsonElement.Parse(u.Inhoud)))
        { Achterhaald = u.IsAchterhaald });
    }

    public override async ValueTask<IReadOnlyDictionary<long, int>> Gevolgd(CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        // Langs de casussen, want alleen die zeggen bij welke organisatie een aanhaling hoort.
        var tellingen = await db.Set<CasusKenmerk>().Where(k => k.Soort == KenmerkSoort.Gevolgd)
            .Join(db.Set<CasusRij>(), k => k.CasusId, c => c.Id, (k, _) => k.Code)
            .GroupBy(kenmerk => kenmerk).Select(g => new { Kenmerk = g.Key, Aantal = g.Count() }).ToListAsync(ct);
        var eigen = $"MCP:NL:{organisatie.ToUpperInvariant()}:";
        return tellingen.Where(t => t.Kenmerk.StartsWith(eigen, StringComparison.Ordinal))
            .Select(t => (Plaats: Aanhaling.Plaats(t.Kenmerk), t.Aantal)).Where(t => t.Plaats is not null)
            .ToDictionary(t => Uitspraakdocument.Nummer(t.Plaats!.Value.Jaar, t.Plaats.Value.Nummer), t => t.Aantal);
    }

    private static IQueryable<Uitspraak> VanJaar(MaatwerkDb db, int jaar, int[] nummers) =>
        db.Set<Uitspraak>().Where(u => u.Jaar == jaar && EF.Parameter(nummers).Contains(u.Nummer));
}
