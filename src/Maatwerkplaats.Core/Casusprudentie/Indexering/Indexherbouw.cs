using System.Runtime.CompilerServices;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Maakt een zoekindex helemaal opnieuw uit het register, terwijl er wordt gezocht en gepubliceerd: de nieuwe generatie wordt
/// klaargezet naast de oude, krijgt in één transactie wat er ondertussen veranderde, en neemt het dan over.
/// </summary>
public sealed class Indexherbouw(IDbContextFactory<MaatwerkDb> databases, Beurtverdeler beurten, TimeProvider klok)
{
    // Zoveel uitspraken tegelijk uit de database; samen precies een vol segment.
    private const int PerStuk = Segmentmaker.Ruimte / Indexgeneratie.StukkenPerSegment;

    /// <returns>Hoeveel uitspraken er in de nieuwe index staan; leeg als een ander ermee bezig is of er niets te doen is.</returns>
    public async Task<int?> Doe(string organisatie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        await using var beurt = await Onderhoudsbeurt.Neem(beurten, organisatie, ct);
        if (beurt is null)
        {
            return null;
        }

        var begin = await Begin(db, ct);
        using var nieuw = new Indexgeneratie(begin.Generatie + 1, databases, organisatie);
        await nieuw.RuimOp(ct);
        await Parallel.ForEachAsync(Stukken(organisatie, ct), ct, async (stuk, stop) =>
        {
            await nieuw.Voeg(stuk.Nummer, stuk.Uitspraken, stop);
            _ = await beurt.Verleng(stop);
        });
        await nieuw.Sluit(ct);
        return await Neemover(db, begin, nieuw, ct);
    }

    private static async Task<Zoekstand> Begin(MaatwerkDb db, CancellationToken ct)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var index = await Indextransactie.Begin(db, ct);
        await transactie.CommitAsync(ct);
        return index.Stand;
    }

    private async IAsyncEnumerable<(int Nummer, List<Uitspraak> Uitspraken)> Stukken(string organisatie, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var (jaar, nummer) = (0, 0);
        for (var stuk = 0; ; stuk++)
        {
            var uitspraken = await Registerindex.Vindbaar(db).AsNoTracking()
                .Where(u => u.Jaar > jaar || (u.Jaar == jaar && u.Nummer > nummer))
                .OrderBy(u => u.Jaar).ThenBy(u => u.Nummer).Take(PerStuk).ToListAsync(ct);
            if (uitspraken.Count == 0)
            {
                yield break;
            }

            (jaar, nummer) = (uitspraken[^1].Jaar, uitspraken[^1].Nummer);
            yield return (stuk, uitspraken);
        }
    }

    private async Task<int> Neemover(MaatwerkDb db, Zoekstand begin, Indexgeneratie nieuw, CancellationToken ct)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var index = await Indextransactie.Begin(db, ct);
        var veranderd = await Veranderd(db, index, begin.Volgnummer, ct);
        var oud = await index.Segmenten.Select(s => s.Nummer).ToListAsync(ct);
        (index.Stand.Generatie, index.Stand.Versie, index.Stand.Termen) = (nieuw.Nummer, Uitspraakdocument.Versie, nieuw.Termen);
        await index.Wissel(nieuw.Segmenten, oud, klok.Nu(), ct);
        await Haalbij(db, index, veranderd, ct);
        await index.Sluit(ct);
        var aantal = await index.Segmenten.SumAsync(s => s.Aantal - db.Set<Zoekschrapping>().Count(x => x.Segment == s.Nummer), ct);
        await transactie.CommitAsync(ct);
        await db.Set<Zoekterm>().Where(t => t.Generatie != nieuw.Nummer).ExecuteDeleteAsync(ct);
        return aantal;
    }

    /// <summary>De documenten die sinds een volgnummer zijn gepubliceerd, vervangen of ingetrokken.</summary>
    private static async Task<HashSet<long>> Veranderd(MaatwerkDb db, Indextransactie index, long sinds, CancellationToken ct)
    {
        var nummers = new HashSet<long>();
        foreach (var documenten in await index.Segmenten.Where(s => s.Vanaf > sinds).Select(s => s.Documenten).ToListAsync(ct))
        {
            nummers.UnionWith(Kopschrift.LeesDocumenten(documenten).Nummers);
        }

        foreach (var segment in (await db.Set<Zoekschrapping>().Where(s => s.Vanaf > sinds).Select(s => new { s.Segment, s.Plaats }).ToListAsync(ct)).GroupBy(s => s.Segment, s => s.Plaats))
        {
            var documenten = await db.Set<Zoeksegment>().Where(s => s.Nummer == segment.Key).Select(s => s.Documenten).SingleAsync(ct);
            var alle = Kopschrift.LeesDocumenten(documenten).Nummers;
            nummers.UnionWith(segment.Select(plaats => alle[plaats]));
        }

        return nummers;
    }

    private static async Task Haalbij(MaatwerkDb db, Indextransactie index, HashSet<long> nummers, CancellationToken ct)
    {
        if (nummers.Count == 0)
        {
            return;
        }

        await Registerindex.Schrap(db, index, nummers, ct);
        var uitspraken = new List<Uitspraak>();
        foreach (var jaar in nummers.Select(Uitspraakdocument.Uit).GroupBy(n => n.Jaar, n => n.Nummer))
        {
            var vanJaar = jaar.ToList();
            uitspraken.AddRange(await Registerindex.Vindbaar(db).AsNoTracking().Where(u => u.Jaar == jaar.Key && EF.Parameter(vanJaar).Contains(u.Nummer)).ToListAsync(ct));
        }

        if (uitspraken.Count > 0)
        {
            await Registerindex.Voeg(db, index, Registerindex.Tel(uitspraken), ct);
        }
    }
}
