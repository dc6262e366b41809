using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Leest een tafel zoals één deelnemer haar ziet: het gezamenlijke, en alleen de eigen blaadjes.</summary>
public sealed class Tafellezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Na zo lang zonder levensteken is iemand even weg.</summary>
    public static readonly TimeSpan Stilte = TimeSpan.FromSeconds(45);

    /// <summary>De tafel van deze casus: de lopende, anders de laatste; leeg als er nooit een was.</summary>
    public async Task<Guid?> Vind(string organisatie, Guid casus, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await db.Set<Tafelrij>().Where(t => t.CasusId == casus).OrderBy(t => t.Stand == Tafelstand.Gesloten).ThenByDescending(t => t.GewijzigdOp)
            .Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>De casus die op deze tafel ligt; leeg als er geen tafel met deze sleutel is.</summary>
    public async Task<(Guid Id, string Nummer)?> Casus(string organisatie, Guid tafel, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var casus = await db.Set<Tafelrij>().Where(t => t.Id == tafel)
            .Join(db.Set<CasusRij>(), t => t.CasusId, c => c.Id, (_, c) => new { c.Id, c.Nummer }).FirstOrDefaultAsync(ct);
        return casus is null ? null : (casus.Id, casus.Nummer);
    }

    /// <param name="wie">Wie kijkt, nadat is vastgesteld dat dat mag.</param>
    public async Task<Tafelbeeld> Lees(Tafelaar wie, CasusStaat casus, Guid tafel, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rij = await db.Set<Tafelrij>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == tafel && t.CasusId == casus.Id, ct) ?? throw new NietGevonden();
        var nu = klok.Nu();
        var grens = nu - Stilte;
        var blaadjes = await db.Set<Blaadje>().AsNoTracking().Where(b => b.TafelId == tafel && (b.Van == wie.Sleutel || b.Van == Guid.Empty)).ToListAsync(ct);
        // Van een ander alleen dát er iets staat, nooit wat.
        var geschreven = await db.Set<Blaadje>().Where(b => b.TafelId == tafel && (b.Tekst != "" || b.Scores != "[]")).Select(b => new { b.Vak, b.Van }).ToListAsync(ct);
        var aanwezig = await db.Set<Stoel>().Where(s => s.TafelId == tafel && s.GezienOp > grens).Select(s => s.Van).ToListAsync(ct);
        return new(rij.AlsStaat(), casus, wie, blaadjes.ToDictionary(b => b.Vak), geschreven.ToLookup(g => g.Vak, g => g.Van), aanwezig.ToHashSet(), nu);
    }
}

/// <summary>Een tafel door de ogen van één deelnemer.</summary>
/// <param name="Blaadjes">De eigen blaadjes, en die van de hele tafel.</param>
/// <param name="Geschreven">Per vak wie er iets opschreef.</param>
/// <param name="Aanwezig">Zitplaatsen die pas nog van zich lieten horen.</param>
/// <param name="Nu">Moment volgens de server (UTC); een klok op een scherm telt vanaf hier.</param>
public sealed record Tafelbeeld(
    Tafelstaat Tafel, CasusStaat Casus, Tafelaar Ik, IReadOnlyDictionary<Vak, Blaadje> Blaadjes, ILookup<Vak, Guid> Geschreven, IReadOnlySet<Guid> Aanwezig, DateTime Nu)
{
    public bool ZitAan => Tafel.Zit(Ik.Sleutel) is not null;

    public bool Leidt => Tafel.Procesbegeleider == Ik.Sleutel;

    public bool SchrijftMee => Tafel.Schrijver == Ik.Sleutel || Leidt;

    /// <summary>Hoe lang het onderdeel nog duurt; negatief als de tijd om is.</summary>
    public TimeSpan Over => Tafel.OnderdeelSinds.AddMinutes(Tafel.Minuten) - Nu;

    public IReadOnlyList<string> Hints => Leidt ? Aanwijzingen.Bij(Tafel, Geschreven, Aanwezig, Nu) : [];

    public string Tekst(Vak vak) => Blaadjes.TryGetValue(vak, out var blaadje) ? blaadje.Tekst : "";

    /// <summary>Wat ik op een blaadje scoorde.</summary>
    public Score? MijnScore(Vak vak, Perspectief perspectief, Guid weg) =>
        Blaadjes.TryGetValue(vak, out var blaadje) ? Tafeldienst.Scores(blaadje).FirstOrDefault(s => s.Perspectief == perspectief && s.Weg == weg)?.Score : null;

    /// <summary>Wat ik na het onthullen nog opschreef en nog niet deelde.</summary>
    public bool HeeftNogIets(Perspectief perspectief) =>
        Tafel.IsOnthuld(perspectief) && Blaadjes.TryGetValue(perspectief.Vak(), out var blaadje) && blaadje.Tekst.Trim().Length > 0 && blaadje.Tekst != blaadje.Gedeeld;

    public Stemming Stemming(Perspectief perspectief, Guid weg) => Tafels.Stemming.Van(Tafel.Stemmen, perspectief, weg);
}
