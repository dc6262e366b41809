using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Leest een tafel zoals één deelnemer haar ziet: het gezamenlijke, en alleen de eigen blaadjes.</summary>
public sealed class Tafellezer(IDbContextFactory<MaatwerkDb> databases, Gastnamen gastnamen, TimeProvider klok)
{
    /// <summary>Na zo lang zonder levensteken is iemand even weg.</summary>
    public static readonly TimeSpan Stilte = TimeSpan.FromSeconds(45);

    // Aan een volle tafel haalt iedereen na elke bijdrage het beeld op: daarom voorbereid. Per exemplaar en niet statisch: een
    // voorbereide vraag hoort bij één soort database.
    private readonly Func<MaatwerkDb, Guid, Task<Tafelrij?>> _tafelVan = EF.CompileAsyncQuery((MaatwerkDb db, Guid onderwerp) =>
        db.Set<Tafelrij>().AsNoTracking().Where(t => t.CasusId == onderwerp || t.SolveId == onderwerp)
            .OrderBy(t => t.Stand == Tafelstand.Gesloten).ThenByDescending(t => t.GewijzigdOp).FirstOrDefault());

    // Van een ander alleen dát er iets staat, nooit wat.
    private readonly Func<MaatwerkDb, Guid, Guid, IAsyncEnumerable<GezienBlaadje>> _blaadjes = EF.CompileAsyncQuery((MaatwerkDb db, Guid tafel, Guid ik) =>
        db.Set<Blaadje>().AsNoTracking().Where(b => b.TafelId == tafel)
            .Select(b => new GezienBlaadje(b.Vak, b.Van, b.Tekst != "" || b.Scores != "[]", b.Van == ik || b.Van == Guid.Empty ? b : null)));

    private readonly Func<MaatwerkDb, Guid, DateTime, IAsyncEnumerable<Guid>> _aanwezig = EF.CompileAsyncQuery((MaatwerkDb db, Guid tafel, DateTime grens) =>
        db.Set<Stoel>().Where(s => s.TafelId == tafel && s.GezienOp > grens).Select(s => s.Van));

    /// <summary>De tafel van deze casus of solve: de lopende, anders de laatste; leeg als er nooit een was.</summary>
    public async Task<Tafelstaat?> Vind(string organisatie, Guid onderwerp, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        return (await _tafelVan(db, onderwerp))?.AlsStaat();
    }

    /// <summary>Wat er op deze tafel ligt; leeg als er geen tafel met deze sleutel is.</summary>
    public async Task<(Tafelsoort Soort, string Nummer)?> Onderwerp(string organisatie, Guid tafel, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var rij = await db.Set<Tafelrij>().Where(t => t.Id == tafel).Select(t => new
        {
            Casus = db.Set<CasusRij>().Where(c => c.Id == t.CasusId).Select(c => c.Nummer).FirstOrDefault(),
            Solve = db.Set<SolveRij>().Where(s => s.Id == t.SolveId).Select(s => s.Nummer).FirstOrDefault(),
        }).FirstOrDefaultAsync(ct);
        return rij switch
        {
            { Casus: { } casus } => (Tafelsoort.Casus, casus),
            { Solve: { } solve } => (Tafelsoort.Solve, solve),
            _ => null,
        };
    }

    /// <param name="wie">Wie kijkt, nadat is vastgesteld dat dat mag.</param>
    /// <param name="tafel">De tafel van dit onderwerp, uit <see cref="Vind"/>.</param>
    /// <param name="metGastnamen">Gasten bij hun naam, voor op het scherm; een document dat de deur uit kan, noemt alleen hun organisatie.</param>
    public async Task<Tafelbeeld> Lees(Tafelaar wie, Tafelonderwerp onderwerp, Tafelstaat tafel, bool metGastnamen = true, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var nu = klok.Nu();
        var blaadjes = await _blaadjes(db, tafel.Id, wie.Sleutel).ToListAsync(ct);
        var aanwezig = await _aanwezig(db, tafel.Id, nu - Stilte).ToHashSetAsync(cancellationToken: ct);
        return new(
            metGastnamen && onderwerp.Casus is { } casus ? gastnamen.Toon(tafel, casus, wie, Kalender.DatumInNederland(nu)) : tafel, onderwerp, wie, blaadjes.Select(b => b.Eigen).OfType<Blaadje>().ToDictionary(b => b.Vak),
            blaadjes.Where(b => b.Staat).ToLookup(b => b.Vak, b => b.Van), aanwezig, nu);
    }
}

/// <param name="Staat">Er staat iets op.</param>
/// <param name="Eigen">Het blaadje zelf, als het van deze deelnemer of van de hele tafel is.</param>
internal sealed record GezienBlaadje(Vak Vak, Guid Van, bool Staat, Blaadje? Eigen);

/// <summary>Een tafel door de ogen van één deelnemer.</summary>
/// <param name="Blaadjes">De eigen blaadjes, en die van de hele tafel.</param>
/// <param name="Geschreven">Per vak wie er iets opschreef.</param>
/// <param name="Aanwezig">Zitplaatsen die pas nog van zich lieten horen.</param>
/// <param name="Nu">Moment volgens de server (UTC); een klok op een scherm telt vanaf hier.</param>
public sealed record Tafelbeeld(
    Tafelstaat Tafel, Tafelonderwerp Onderwerp, Tafelaar Ik, IReadOnlyDictionary<Vak, Blaadje> Blaadjes, ILookup<Vak, Guid> Geschreven, IReadOnlySet<Guid> Aanwezig, DateTime Nu)
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

    public Stemming Stemming(Perspectief perspectief, Guid weg) => Stembus.Tel(Tafel.Stemmen, perspectief, weg);
}
