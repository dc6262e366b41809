using System.Collections.Concurrent;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>
/// De feiten van alle casussen in het geheugen, zodat elke telling klaar is in een paar milliseconden. Bij elke vraag
/// zegt de database of er iets is veranderd: aantal en opgetelde versies gaan bij elke verandering omhoog. Dan komt alleen
/// bij wat nieuw is; klopt de som daarna niet, dan wordt alles opnieuw gelezen.
/// </summary>
public sealed class Feitenspiegel(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Zover terug wordt gelezen: klokken van nodes lopen niet gelijk, en een transactie kan even duren.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Stand> _standen = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _sloten = new();

    /// <summary>Alle feiten van een organisatie, zoals ze nu zijn.</summary>
    public async Task<IReadOnlyList<Feit>> Lees(string organisatie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var kenmerk = await LeesKenmerk(db, ct);
        if (_standen.TryGetValue(organisatie, out var bekend) && bekend.Kenmerk == kenmerk)
        {
            return bekend.Feiten;
        }

        var slot = _sloten.GetOrAdd(organisatie, _ => new(1));
        await slot.WaitAsync(ct);
        try
        {
            kenmerk = await LeesKenmerk(db, ct);
            if (!_standen.TryGetValue(organisatie, out bekend) || bekend.Kenmerk != kenmerk)
            {
                bekend = (bekend is null ? null : await LeesBij(db, bekend, kenmerk, ct)) ?? await LeesAlles(db, ct);
                _standen[organisatie] = bekend;
            }

            return bekend.Feiten;
        }
        finally
        {
            slot.Release();
        }
    }

    private static async Task<Kenmerk> LeesKenmerk(MaatwerkDb db, CancellationToken ct) =>
        await db.Set<CasusFeiten>().GroupBy(f => f.Organisatie).Select(g => new Kenmerk(g.Count(), g.Sum(f => (long)f.Versie))).FirstOrDefaultAsync(ct)
        ?? new(0, 0);

    private static async Task<Stand> LeesAlles(MaatwerkDb db, CancellationToken ct)
    {
        var (pot, feiten, laatste) = (new Codepot(), new Dictionary<Guid, Feit>(), DateTime.MinValue);
        await foreach (var rij in db.Set<CasusFeiten>().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            feiten[rij.CasusId] = new(rij, pot);
            laatste = rij.GewijzigdOp > laatste ? rij.GewijzigdOp : laatste;
        }

        return new(pot, feiten, laatste);
    }

    /// <returns>Leeg als de uitkomst niet met zekerheid klopt.</returns>
    private static async Task<Stand?> LeesBij(MaatwerkDb db, Stand bekend, Kenmerk kenmerk, CancellationToken ct)
    {
        var sinds = bekend.Laatste > DateTime.MinValue + Overlap ? bekend.Laatste - Overlap : DateTime.MinValue;
        var nieuw = await db.Set<CasusFeiten>().AsNoTracking().Where(f => f.GewijzigdOp >= sinds).ToListAsync(ct);
        if (await LeesKenmerk(db, ct) != kenmerk)
        {
            return null;
        }

        var feiten = new Dictionary<Guid, Feit>(bekend.PerCasus);
        foreach (var rij in nieuw)
        {
            feiten[rij.CasusId] = new(rij, bekend.Pot);
        }

        var stand = new Stand(bekend.Pot, feiten, nieuw.Select(r => r.GewijzigdOp).Append(bekend.Laatste).Max());
        return stand.Kenmerk == kenmerk ? stand : null;
    }

    private sealed record Kenmerk(int Aantal, long Versies);

    private sealed class Stand
    {
        public Stand(Codepot pot, Dictionary<Guid, Feit> perCasus, DateTime laatste)
        {
            (Pot, PerCasus, Laatste, Feiten) = (pot, perCasus, laatste, [.. perCasus.Values]);
            Kenmerk = new(Feiten.Length, Feiten.Sum(f => (long)f.Versie));
        }

        public Codepot Pot { get; }

        public Dictionary<Guid, Feit> PerCasus { get; }

        public DateTime Laatste { get; }

        public Feit[] Feiten { get; }

        public Kenmerk Kenmerk { get; }
    }
}
