using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Iemand zonder account die met een persoonlijke link inbrengt. Ziet de vraag en de eigen inbreng, niets van anderen.</summary>
public sealed record Inbrengbezoek(string Organisatie, Rondestaat Ronde, Uitvraag Uitvraag)
{
    /// <summary>Wat deze bezoeker al inbracht.</summary>
    public IEnumerable<Inbreng> Eigen => Ronde.Inbrengen.Where(i => i.Uitvraag == Uitvraag.Id);
}

/// <summary>Laat iemand zonder account knelpunten inbrengen zolang er wordt uitgevraagd.</summary>
public sealed class Inbrengdeur(IDbContextFactory<MaatwerkDb> databases, Rondedienst dienst, TimeProvider klok)
{
    /// <returns>Wat er te zien is, of <c>null</c> als de link niet (meer) werkt.</returns>
    public async Task<Inbrengbezoek?> Kijk(string code, CancellationToken ct = default)
    {
        var (hash, nu) = (Persoonlijkecode.Hash(code), klok.Nu());
        await using var db = await databases.CreateDbContextAsync(ct);
        var gevonden = await db.Set<Inbrengtoegang>().IgnoreQueryFilters().AsNoTracking()
            .Where(t => t.LinkHash == hash && t.IngetrokkenOp == null && t.GeldigTot > nu)
            .Join(db.Set<RondeRij>().IgnoreQueryFilters().Where(r => r.Stand == Rondestand.Uitvraag), t => t.RondeId, r => r.Id, (t, r) => new { t.UitvraagId, Rij = r })
            .FirstOrDefaultAsync(ct);
        var ronde = gevonden?.Rij.Lees();
        return ronde?.Uitvragen.FirstOrDefault(u => u.Id == gevonden!.UitvraagId) is { } uitvraag ? new(gevonden!.Rij.Organisatie, ronde, uitvraag) : null;
    }

    /// <summary>Brengt een knelpunt in.</summary>
    /// <exception cref="NietGevonden">Als de link niet (meer) werkt.</exception>
    /// <exception cref="RegelOvertreden">Als er iets ontbreekt, of er een mens in staat.</exception>
    public async Task BrengIn(string code, Guid handeling, Knelpunttekst tekst, CancellationToken ct = default) =>
        await dienst.BrengInAlsGast(await Kijk(code, ct) ?? throw new NietGevonden(), handeling, tekst, ct);
}
