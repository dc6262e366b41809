using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>
/// Zoekt signalen die op een tekst lijken: de zeldzaamste woorden halen kandidaten op, de cosinus van alle woorden (zeldzame
/// tellen zwaarder) zet ze op volgorde. Signalen uit een casus hebben hier geen woorden en komen dus niet mee.
/// </summary>
public sealed class Signaalgelijken(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Vanaf hier gaan twee signalen over hetzelfde, van 0 tot 1.</summary>
    public const double Gelijkend = 0.25;

    /// <summary>Vanaf hier zeggen twee signalen bijna woordelijk hetzelfde.</summary>
    public const double BijnaHetzelfde = 0.8;

    /// <summary>Binnen zoveel dagen is bijna dezelfde tekst misschien dubbel.</summary>
    public const int DubbelBinnenDagen = 30;

    /// <summary>Zo ver wordt teruggekeken, in dagen.</summary>
    private const int Terug = 365;

    private const int Zoekwoorden = 8;
    private const int Kandidaten = 60;

    /// <param name="zonder">Het signaal zelf, als de tekst van een bestaand signaal is.</param>
    /// <param name="aantal">Hoogstens zoveel, het meest gelijkende eerst.</param>
    public async Task<IReadOnlyList<Gelijkend>> Zoek(string organisatie, string? tekst, Guid? zonder = null, int aantal = 8, CancellationToken ct = default)
    {
        var woorden = Signaalwoorden.Van(tekst);
        if (woorden.Count < 2)
        {
            return [];
        }

        var vanaf = Kalender.DatumInNederland(klok.Nu()).AddDays(-Terug).DayNumber;
        await using var db = await databases.Open(organisatie, ct);
        var alle = db.Set<Signaalwoord>().AsNoTracking().Where(w => w.Dag >= vanaf);
        var zoek = woorden.ToArray();
        var telling = await alle.Where(w => zoek.Contains(w.Woord)).GroupBy(w => w.Woord).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, ct);
        var zeldzaam = telling.OrderBy(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(Zoekwoorden).Select(t => t.Key).ToArray();
        if (zeldzaam.Length == 0)
        {
            return [];
        }

        var ids = await alle.Where(w => zeldzaam.Contains(w.Woord) && w.SignaalId != (zonder ?? Guid.Empty)).GroupBy(w => w.SignaalId)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).Select(g => g.Key).Take(Kandidaten).ToListAsync(ct);
        var kandidaten = await db.Set<SignaalRij>().AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(ct);
        var weging = new Woordweging(telling, kandidaten.Count);
        return
        [
            .. kandidaten.Select(k => (k, Score: weging.Cosinus(woorden, Signaalwoorden.Van(k.Staat().Inhoud)))).Where(k => k.Score >= Gelijkend)
                .OrderByDescending(k => k.Score).ThenByDescending(k => k.k.Datum).ThenBy(k => k.k.Id).Take(aantal)
                .Select(k => new Gelijkend(k.k.Id, k.Score, k.k.Datum, k.k.Thema, k.k.DubbelVan)),
        ];
    }
}

/// <summary>Een signaal dat lijkt op een tekst.</summary>
/// <param name="Score">Hoeveel, van 0 tot 1.</param>
public sealed record Gelijkend(Guid Id, double Score, DateOnly Datum, string? Thema, Guid? DubbelVan)
{
    /// <summary>Of dit misschien hetzelfde signaal is als een signaal van die dag.</summary>
    public bool IsMisschienDubbel(DateOnly dag) =>
        Score >= Signaalgelijken.BijnaHetzelfde && Math.Abs(dag.DayNumber - Datum.DayNumber) <= Signaalgelijken.DubbelBinnenDagen;
}

/// <summary>Weegt woorden naar hoe zeldzaam ze zijn en vergelijkt daarmee twee teksten.</summary>
/// <param name="telling">In hoeveel signalen elk bekend woord staat; een woord dat ontbreekt, is nieuw.</param>
/// <param name="minstens">Ondergrens voor hoeveel signalen er zijn.</param>
internal sealed class Woordweging(IReadOnlyDictionary<string, int> telling, int minstens)
{
    private readonly double _aantal = Math.Max(10, Math.Max(minstens, telling.Count == 0 ? 0 : telling.Values.Max())) + 1;

    /// <summary>De cosinus tussen twee verzamelingen woorden, van 0 (niets gemeen) tot 1 (gelijk).</summary>
    public double Cosinus(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var samen = a.Intersect(b, StringComparer.Ordinal).Sum(Kwadraat);
        return samen == 0 ? 0 : samen / Math.Sqrt(a.Sum(Kwadraat) * b.Sum(Kwadraat));
    }

    private double Kwadraat(string woord) => Math.Pow(0.3 + Math.Log(_aantal / (telling.GetValueOrDefault(woord) + 0.5)), 2);
}
