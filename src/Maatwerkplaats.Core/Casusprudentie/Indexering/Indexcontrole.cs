using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Vergelijkt de zoekindex met het register: wat ontbreekt, wat er te veel is, wat anders is dan de bewaarde inhoud, en of
/// elke bladzijde nog is wat er is geschreven.
/// </summary>
public sealed class Indexcontrole
{
    private const int PerKeer = 2_000;
    private readonly MaatwerkDb _db;
    private readonly Bevindingen _bevindingen;

    internal Indexcontrole(MaatwerkDb db, Bevindingen bevindingen) => (_db, _bevindingen) = (db, bevindingen);

    /// <summary>Controleert alleen de zoekindexen.</summary>
    /// <returns>Wat er mis is.</returns>
    public static async Task<IReadOnlyList<string>> Bekijk(MaatwerkDb db, CancellationToken ct = default)
    {
        var bevindingen = new Bevindingen();
        await new Indexcontrole(db, bevindingen).Doe(ct);
        return bevindingen.Lijst;
    }

    /// <summary>Controleert elke organisatie.</summary>
    /// <returns>Hoeveel uitspraken zijn vergeleken.</returns>
    internal async Task<long> Doe(CancellationToken ct)
    {
        // Terwijl er wordt gepubliceerd, kloppen index en register alleen op hetzelfde moment.
        await using var moment = await _db.LeesEenMoment(ct);
        var eigen = _db.Organisatie;
        var vergeleken = 0L;
        foreach (var stand in await _db.Set<Zoekstand>().AsNoTracking().IgnoreQueryFilters().ToListAsync(ct))
        {
            _db.Organisatie = stand.Organisatie;
            vergeleken += await Doe(stand, ct);
        }

        _db.Organisatie = eigen;
        var los = await _db.Set<Uitspraak>().IgnoreQueryFilters().CountAsync(u => !_db.Set<Zoekstand>().IgnoreQueryFilters().Any(s => s.Organisatie == u.Organisatie), ct);
        if (los > 0)
        {
            _bevindingen.Meld($"{los} uitspraken horen bij een organisatie zonder zoekindex.");
        }

        return vergeleken;
    }

    private async Task<long> Doe(Zoekstand stand, CancellationToken ct)
    {
        if (stand.Versie < Uitspraakdocument.Versie)
        {
            _bevindingen.Meld("De zoekindex is van een oudere versie; hij wordt vanzelf vernieuwd als de website draait, of nu met ‘maatwerk herindexeer’.");
            return 0;
        }

        await BekijkTermen(stand, ct);
        var kenmerken = new Dictionary<long, long>();
        var geldig = _db.Set<Zoeksegment>().AsNoTracking().Where(s => s.Generatie == stand.Generatie && s.Tot == null && s.Vanaf <= stand.Volgnummer);
        foreach (var nummer in await geldig.OrderBy(s => s.Nummer).Select(s => s.Nummer).ToListAsync(ct))
        {
            await BekijkSegment(await geldig.SingleAsync(s => s.Nummer == nummer, ct), kenmerken, ct);
        }

        return await Vergelijk(kenmerken, ct);
    }

    private async Task BekijkTermen(Zoekstand stand, CancellationToken ct)
    {
        var termen = _db.Set<Zoekterm>().Where(t => t.Generatie == stand.Generatie);
        if (await termen.CountAsync(ct) != stand.Termen || await termen.AnyAsync(t => t.Nummer >= stand.Termen, ct))
        {
            _bevindingen.Meld("De zoekindex mist termen of heeft er te veel.");
        }
    }

    private async Task BekijkSegment(Zoeksegment segment, Dictionary<long, long> kenmerken, CancellationToken ct)
    {
        Segmentkop kop;
        try
        {
            kop = segment.Kop();
        }
        catch (InvalidDataException)
        {
            _bevindingen.Meld($"Segment {segment.Nummer} van de zoekindex is beschadigd.");
            return;
        }

        if (!Segmentcontrole.Klopt(kop, await _db.LeesPaginas(segment.Nummer, ct)))
        {
            _bevindingen.Meld($"De lijsten van segment {segment.Nummer} van de zoekindex zijn beschadigd of niet volledig.");
        }

        var weg = (await _db.Set<Zoekschrapping>().Where(s => s.Segment == segment.Nummer).Select(s => s.Plaats).ToListAsync(ct)).ToHashSet();
        for (var plaats = 0; plaats < kop.Documenten.Length; plaats++)
        {
            if (!weg.Contains(plaats) && !kenmerken.TryAdd(kop.Documenten[plaats], kop.Kenmerken[plaats]))
            {
                _bevindingen.Meld($"Uitspraak {Naam(kop.Documenten[plaats])} staat meer dan één keer in de zoekindex.");
            }
        }
    }

    private async Task<long> Vergelijk(Dictionary<long, long> kenmerken, CancellationToken ct)
    {
        var (vergeleken, jaar, nummer) = (0L, 0, 0);
        while (true)
        {
            var stuk = await Registerindex.Vindbaar(_db).Where(u => u.Jaar > jaar || (u.Jaar == jaar && u.Nummer > nummer))
                .OrderBy(u => u.Jaar).ThenBy(u => u.Nummer).Take(PerKeer).Select(u => new { u.Jaar, u.Nummer, u.Inhoud }).ToListAsync(ct);
            if (stuk.Count == 0)
            {
                break;
            }

            (jaar, nummer) = (stuk[^1].Jaar, stuk[^1].Nummer);
            foreach (var uitspraak in stuk)
            {
                vergeleken++;
                var document = Uitspraakdocument.Nummer(uitspraak.Jaar, uitspraak.Nummer);
                if (!kenmerken.Remove(document, out var kenmerk))
                {
                    _bevindingen.Meld($"Uitspraak {Naam(document)} staat niet in de zoekindex.");
                }
                else if (kenmerk != Uitspraakdocument.Kenmerk(uitspraak.Inhoud))
                {
                    _bevindingen.Meld($"Uitspraak {Naam(document)} is anders dan in de zoekindex staat.");
                }
            }
        }

        foreach (var document in kenmerken.Keys)
        {
            _bevindingen.Meld($"Uitspraak {Naam(document)} staat in de zoekindex maar niet in het register.");
        }

        return vergeleken;
    }

    private static string Naam(long document)
    {
        var (jaar, nummer) = Uitspraakdocument.Uit(document);
        return $"{jaar}:{nummer}";
    }
}
