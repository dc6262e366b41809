using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Zoekt op of een handeling al is vastgelegd: wie een formulier twee keer verstuurt, doet het één keer.</summary>
internal static class EerdereHandeling
{
    public static Task<bool> IsGedaan(this MaatwerkDb db, Guid handeling, CancellationToken ct) =>
        db.Set<VastgelegdeHandeling>().AnyAsync(h => h.Id == handeling, ct);

    /// <summary>Waaraan deze handeling eerder is gedaan; niets als zij nieuw is.</summary>
    public static IQueryable<TRij> GedaanAan<TRij>(this MaatwerkDb db, Guid handeling)
        where TRij : class, IOnderwerp =>
        db.Set<VastgelegdeHandeling>().Where(h => h.Id == handeling).Join(db.Set<TRij>(), h => h.OnderwerpId, r => r.Id, (_, r) => r);
}
