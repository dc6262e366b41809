using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>
/// Telt hoe vaak iemand meedeed: als deelnemer (ook als notulist) of als contactpersoon. Nooit in welke casus, en een casus
/// die iemand zelf inbracht telt niet: aan het getal is niet te zien wie er met buikpijn kwam (besluit 0401).
/// </summary>
internal static class Bijdragen
{
    /// <summary>Aantal casussen per persoon; wie nergens meedeed, ontbreekt.</summary>
    public static Task<Dictionary<Guid, int>> Tel(MaatwerkDb db, IReadOnlyCollection<Guid> mensen, CancellationToken ct) =>
        Meegedaan(db, mensen).GroupBy(p => p.PersoonId).Select(g => new { g.Key, Aantal = g.Select(p => p.CasusId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Aantal, ct);

    /// <summary>Aantal casussen waarin iemand nu meedoet; om niet steeds dezelfde te vragen.</summary>
    public static Task<Dictionary<Guid, int>> TelLopend(MaatwerkDb db, IReadOnlyCollection<Guid> mensen, CancellationToken ct)
    {
        Fase[] open = [.. Enum.GetValues<Fase>().Where(f => f.IsOpen())];
        return Meegedaan(db, mensen).Where(p => db.Set<CasusRij>().Any(c => c.Id == p.CasusId && open.Contains(c.Fase)))
            .GroupBy(p => p.PersoonId).Select(g => new { g.Key, Aantal = g.Select(p => p.CasusId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Aantal, ct);
    }

    private static IQueryable<CasusPersoon> Meegedaan(MaatwerkDb db, IReadOnlyCollection<Guid> mensen)
    {
        var mens = db.Set<CasusPersoon>().AsNoTracking();
        return mens.Where(p => mensen.Contains(p.PersoonId) && (p.Relatie == CasusRelatie.Deelnemer || p.Relatie == CasusRelatie.Contactpersoon))
            .Where(p => !mens.Any(i => i.CasusId == p.CasusId && i.PersoonId == p.PersoonId && i.Relatie == CasusRelatie.Inbrenger));
    }
}
