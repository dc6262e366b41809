using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>
/// Signalen voor andere modules: alleen wat om te tellen en te verbinden nodig is, zonder tekst. Wie er iets van laat zien, gaat
/// langs <see cref="SignaalToegang"/>.
/// </summary>
public sealed class Signalenlezer(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>De signalen met deze sleutels.</summary>
    public Task<IReadOnlyList<Signaalkern>> Op(string organisatie, IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        var sleutels = ids.ToArray();
        return Lees(organisatie, s => s.Where(x => sleutels.Contains(x.Id)), ct);
    }

    /// <summary>De signalen van een thema, ook wat dubbel is en bij een ander telt.</summary>
    public Task<IReadOnlyList<Signaalkern>> VanThema(string organisatie, string nummer, CancellationToken ct = default) =>
        Lees(organisatie, s => s.Where(x => x.Thema == nummer), ct);

    /// <summary>Signalen die nog bij geen thema horen, het nieuwste eerst.</summary>
    /// <param name="vanaf">Vroegste dag.</param>
    /// <param name="hoogstens">Zoveel.</param>
    public Task<IReadOnlyList<Signaalkern>> Open(string organisatie, DateOnly vanaf, int hoogstens, CancellationToken ct = default) =>
        Lees(organisatie, s => s.Where(x => x.Thema == null && x.DubbelVan == null && x.Datum >= vanaf).OrderByDescending(x => x.Datum).ThenByDescending(x => x.Id).Take(hoogstens), ct);

    /// <summary>Wie dit signaal gaf: de sleutel van een persoon, of niemand.</summary>
    public async Task<Guid?> Melder(string organisatie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Id == id).Select(s => s.MelderId).FirstOrDefaultAsync(ct);
    }

    private async Task<IReadOnlyList<Signaalkern>> Lees(string organisatie, Func<IQueryable<SignaalRij>, IQueryable<SignaalRij>> welke, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await welke(db.Set<SignaalRij>().AsNoTracking())
            .Select(s => new Signaalkern(s.Id, s.Bron, s.Datum, s.Casus, s.Aanleiding, s.Thema, s.DubbelVan, s.MelderId, s.Terugkoppeling, s.Werkplaats)).ToListAsync(ct);
    }
}

/// <summary>Een signaal zonder zijn tekst.</summary>
/// <param name="Melder">Wie het gaf; leeg als dat niemand met een account is.</param>
public sealed record Signaalkern(
    Guid Id, string Bron, DateOnly Datum, string? Casus, Signaalaanleiding? Aanleiding, string? Thema, Guid? DubbelVan, Guid? Melder, Terugkoppelwijze Terugkoppeling, string Werkplaats);
