using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>Bewaart hele segmenten en leest ze terug.</summary>
internal static class Segmentkast
{
    private const int PerKeer = 1_000;

    /// <summary>Bewaart de bladzijden van een segment; zolang zijn kop er niet is, ziet niemand ze.</summary>
    public static Task BewaarPaginas(this MaatwerkDb db, Segmentbeeld beeld, CancellationToken ct) =>
        db.Schrijf(beeld.Paginas.Select(p => new Zoekpagina { Organisatie = db.Organisatie, Sleutel = Zoekpagina.MaakSleutel(beeld.Kop.Nummer, p.EersteTerm), Inhoud = p.Inhoud }), ct);

    public static Task BewaarKop(this MaatwerkDb db, Zoekstand stand, Segmentbeeld beeld, long vanaf, CancellationToken ct) =>
        db.Schrijf([Zoeksegment.Van(stand, beeld.Kop, vanaf)], ct);

    /// <summary>Zet een segment klaar dat nog niet meedoet.</summary>
    public static async Task ZetKlaar(this MaatwerkDb db, Zoekstand stand, Segmentbeeld beeld, CancellationToken ct)
    {
        await db.BewaarKop(stand, beeld, Zoeksegment.NogNiet, ct);
        // Op SQLite wacht een schrijver tot de vorige klaar is; in stukken hoeft hij niet lang te wachten.
        foreach (var stuk in beeld.Paginas.Chunk(PerKeer))
        {
            await db.BewaarPaginas(beeld with { Paginas = stuk }, ct);
        }
    }

    public static async Task<IReadOnlyList<Pagina>> LeesPaginas(this MaatwerkDb db, int segment, CancellationToken ct)
    {
        var (vanaf, tot) = Zoekpagina.Sleutels(segment);
        var paginas = await db.Set<Zoekpagina>().AsNoTracking().Where(p => p.Sleutel >= vanaf && p.Sleutel < tot).OrderBy(p => p.Sleutel).ToListAsync(ct);
        return [.. paginas.Select(p => p.AlsPagina())];
    }

    /// <summary>Gooit segmenten met alles erbij weg.</summary>
    public static async Task GooiSegmentenWeg(this MaatwerkDb db, IReadOnlyCollection<int> segmenten, CancellationToken ct)
    {
        foreach (var segment in segmenten)
        {
            var (vanaf, tot) = Zoekpagina.Sleutels(segment);
            await db.Set<Zoekpagina>().Where(p => p.Sleutel >= vanaf && p.Sleutel < tot).ExecuteDeleteAsync(ct);
            await db.Set<Zoekschrapping>().Where(s => s.Segment == segment).ExecuteDeleteAsync(ct);
            await db.Set<Zoeksegment>().Where(s => s.Nummer == segment).ExecuteDeleteAsync(ct);
        }
    }
}
