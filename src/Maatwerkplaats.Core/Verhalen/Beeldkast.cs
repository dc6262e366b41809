using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Sluit en opent de beelden bij verhalen.</summary>
public sealed class Beeldkast(Versleuteling versleuteling)
{
    internal void Leg(MaatwerkDb db, string organisatie, Guid dossier, Guid id, Schoonbeeld beeld) => db.Add(new Verhaalbeeld
    {
        Id = id,
        Organisatie = organisatie,
        DossierId = dossier,
        Soort = beeld.Soort,
        Breedte = beeld.Breedte,
        Hoogte = beeld.Hoogte,
        Inhoud = versleuteling.Versleutel(beeld.Inhoud, Doel(id)),
    });

    /// <exception cref="NietGevonden">Als het beeld er niet (meer) is.</exception>
    internal async Task<Schoonbeeld> Open(MaatwerkDb db, Guid? id, CancellationToken ct) =>
        await db.Set<Verhaalbeeld>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, ct) is { } beeld
            ? new(versleuteling.Ontsleutel(beeld.Inhoud, Doel(beeld.Id)), beeld.Soort, beeld.Breedte, beeld.Hoogte)
            : throw new NietGevonden();

    /// <summary>Wist de beelden van een dossier, behalve wat te lezen is of waaraan wordt gewerkt.</summary>
    internal static Task Ruim(MaatwerkDb db, Guid dossier, Guid? gepubliceerd, Guid? werkstuk, CancellationToken ct) =>
        db.Set<Verhaalbeeld>().Where(b => b.DossierId == dossier && b.Id != gepubliceerd && b.Id != werkstuk).ExecuteDeleteAsync(ct);

    /// <summary>Het doel noemt het beeld: het ene is niet ongemerkt met een ander te verwisselen.</summary>
    private static string Doel(Guid id) => $"verhaal.beeld.{id:N}";
}
