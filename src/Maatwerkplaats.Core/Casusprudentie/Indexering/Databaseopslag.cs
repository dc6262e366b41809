using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>De lijsten van de zoekindex in de database, op beide databases dezelfde bytes: alles wat een vraag nodig heeft in één keer.</summary>
internal sealed class Databaseopslag(IDbContextFactory<MaatwerkDb> databases, string organisatie, Paginacache cache) : IIndexopslag
{
    public async ValueTask<ReadOnlyMemory<byte>[][]> Lees(IReadOnlyList<Segmentkop> segmenten, IReadOnlyList<int> termen, CancellationToken ct = default)
    {
        var paginas = new Dictionary<long, byte[]>();
        var ontbreekt = new List<long>();
        foreach (var sleutel in segmenten.SelectMany(kop => Sleutels(kop, termen)))
        {
            if (cache.Vind(organisatie, sleutel, out var inhoud))
            {
                paginas[sleutel] = inhoud;
            }
            else
            {
                ontbreekt.Add(sleutel);
            }
        }

        await Haal(ontbreekt, paginas, ct);
        return [.. segmenten.Select(kop => Lijsten(kop, termen, paginas))];
    }

    private async Task Haal(List<long> sleutels, Dictionary<long, byte[]> paginas, CancellationToken ct)
    {
        if (sleutels.Count == 0)
        {
            return;
        }

        await using var db = await databases.Open(organisatie, ct);
        foreach (var pagina in await db.Set<Zoekpagina>().AsNoTracking().Where(p => EF.Parameter(sleutels).Contains(p.Sleutel)).ToListAsync(ct))
        {
            if (!Postingpagina.Klopt(pagina.Inhoud))
            {
                throw new InvalidDataException("Een bladzijde van de zoekindex is beschadigd; maak hem opnieuw met ‘maatwerk herindexeer’.");
            }

            paginas[pagina.Sleutel] = pagina.Inhoud;
            cache.Onthoud(organisatie, pagina.Sleutel, pagina.Inhoud);
        }

        foreach (var sleutel in sleutels)
        {
            if (!paginas.ContainsKey(sleutel))
            {
                throw new SegmentVervallen((int)(sleutel >> 32));
            }
        }
    }

    // Termen komen oplopend, dus dezelfde bladzijde komt achter elkaar.
    private static IEnumerable<long> Sleutels(Segmentkop kop, IReadOnlyList<int> termen)
    {
        var vorige = -1;
        foreach (var term in termen)
        {
            if (Postingpagina.Plaats(kop.Paginas, term) is >= 0 and var plaats && plaats != vorige)
            {
                yield return Zoekpagina.MaakSleutel(kop.Nummer, kop.Paginas[vorige = plaats]);
            }
        }
    }

    private static ReadOnlyMemory<byte>[] Lijsten(Segmentkop kop, IReadOnlyList<int> termen, Dictionary<long, byte[]> paginas)
    {
        var uit = new ReadOnlyMemory<byte>[termen.Count];
        for (var i = 0; i < uit.Length; i++)
        {
            if (Postingpagina.Plaats(kop.Paginas, termen[i]) is >= 0 and var plaats)
            {
                var eerste = kop.Paginas[plaats];
                uit[i] = Postingpagina.Zoek(new(eerste, paginas[Zoekpagina.MaakSleutel(kop.Nummer, eerste)]), termen[i]);
            }
        }

        return uit;
    }
}
