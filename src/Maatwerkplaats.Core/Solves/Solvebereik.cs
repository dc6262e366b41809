using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Wat er onder een solve ligt, rechtstreeks of via een thema. Elke casus en elk signaal telt één keer; een signaal dat uit een
/// casus kwam, telt als die casus.
/// </summary>
/// <param name="Casussen">Nummers.</param>
/// <param name="Melders">De signalen waar een mens bij staat.</param>
/// <param name="ZonderMens">Per bron hoeveel signalen er zijn waar geen mens bij staat.</param>
internal sealed record Solvebereik(IReadOnlySet<string> Casussen, IReadOnlyList<Signaalmelder> Melders, IReadOnlyList<Brontelling> ZonderMens)
{
    public int Signalen => Melders.Count + ZonderMens.Sum(b => b.Aantal);

    /// <summary>Leest het bereik van deze verbanden. Een dubbel signaal hoort bij het signaal waar het bij telt.</summary>
    public static async Task<Solvebereik> Van(MaatwerkDb db, IReadOnlyCollection<Koppeling> koppelingen, CancellationToken ct)
    {
        var casussen = Kenmerken(koppelingen, Koppelsoort.Casus).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Guid[] ids = [.. Kenmerken(koppelingen, Koppelsoort.Signaal).Select(k => Guid.TryParse(k, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
        string[] themas = [.. (await Themawegwijzer.Volg(db, [.. Kenmerken(koppelingen, Koppelsoort.Thema)], ct)).Values.Distinct()];
        if (ids.Length == 0 && themas.Length == 0)
        {
            return new(casussen, [], []);
        }

        var rijen = Rijen(db.Set<SignaalRij>().AsNoTracking(), ids, themas);
        casussen.UnionWith(await rijen.Where(r => r.Casus != null).Select(r => r.Casus!).Distinct().ToListAsync(ct));
        var los = rijen.Where(r => r.Aanleiding == null);
        var melders = await los.Where(r => r.Melder != null).Select(r => new { r.Id, r.Melder, r.Wijze }).ToListAsync(ct);
        var bronnen = await los.Where(r => r.Melder == null).GroupBy(r => r.Bron).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return new(
            casussen, [.. melders.Select(m => new Signaalmelder(m.Id, m.Melder!.Value, m.Wijze)).OrderBy(m => m.Signaal)],
            [.. bronnen.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => new Brontelling(b.Key, b.Aantal))]);
    }

    /// <summary>Wat hier wel in zit en in het andere niet.</summary>
    public Solvebereik Zonder(Solvebereik ander)
    {
        var signalen = ander.Melders.Select(m => m.Signaal).ToHashSet();
        return new(
            Casussen.Except(ander.Casussen, StringComparer.OrdinalIgnoreCase).ToHashSet(), [.. Melders.Where(m => !signalen.Contains(m.Signaal))],
            [.. ZonderMens.Select(b => b with { Aantal = b.Aantal - ander.Van(b.Bron) }).Where(b => b.Aantal > 0)]);
    }

    /// <summary>Wat in allebei zit.</summary>
    public Solvebereik Samen(Solvebereik ander)
    {
        var signalen = ander.Melders.Select(m => m.Signaal).ToHashSet();
        return new(
            Casussen.Intersect(ander.Casussen, StringComparer.OrdinalIgnoreCase).ToHashSet(), [.. Melders.Where(m => signalen.Contains(m.Signaal))],
            [.. ZonderMens.Select(b => b with { Aantal = Math.Min(b.Aantal, ander.Van(b.Bron)) }).Where(b => b.Aantal > 0)]);
    }

    private int Van(string bron) => ZonderMens.FirstOrDefault(b => b.Bron == bron)?.Aantal ?? 0;

    private static IEnumerable<string> Kenmerken(IEnumerable<Koppeling> koppelingen, Koppelsoort soort) => koppelingen.Where(k => k.Soort == soort).Select(k => k.Kenmerk);

    /// <summary>Elk deel gebruikt zijn eigen index; samen is elk signaal er één keer.</summary>
    private static IQueryable<Bereikrij> Rijen(IQueryable<SignaalRij> signalen, Guid[] ids, string[] themas)
    {
        var vanThema = signalen.Where(s => s.Thema != null && themas.Contains(s.Thema));
        return Smal(signalen.Where(s => ids.Contains(s.Id)))
            .Union(Smal(vanThema))
            .Union(Smal(signalen.Where(s => s.DubbelVan != null && ids.Contains(s.DubbelVan.Value))))
            .Union(Smal(vanThema.Join(signalen, s => (Guid?)s.Id, dubbel => dubbel.DubbelVan, (_, dubbel) => dubbel)));
    }

    private static IQueryable<Bereikrij> Smal(IQueryable<SignaalRij> signalen) => signalen.Select(s => new Bereikrij
    {
        Id = s.Id,
        Bron = s.Bron,
        Casus = s.Casus,
        Aanleiding = s.Aanleiding,
        Melder = s.MelderId,
        Wijze = s.Terugkoppeling,
    });

    private sealed class Bereikrij
    {
        public Guid Id { get; init; }

        public string Bron { get; init; } = "";

        public string? Casus { get; init; }

        public Signaalaanleiding? Aanleiding { get; init; }

        public Guid? Melder { get; init; }

        public Terugkoppelwijze Wijze { get; init; }
    }
}

/// <summary>Wie een signaal gaf, en hoe die wil horen wat ermee gebeurt.</summary>
internal sealed record Signaalmelder(Guid Signaal, Guid Persoon, Terugkoppelwijze Wijze);
