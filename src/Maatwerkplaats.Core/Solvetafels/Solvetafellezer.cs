using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Leest solvetafels, voor wie dat mag.</summary>
public sealed class Solvetafellezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>De solvetafels die deze gebruiker mag zien, op naam.</summary>
    public async Task<IReadOnlyList<Solvetafelstaat>> Lijst(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<SolvetafelRij>().AsNoTracking().Zichtbaar(wie).OrderBy(t => t.Naam).ThenBy(t => t.Nummer).ToListAsync(ct)).Select(t => t.Lees())];
    }

    /// <summary>Eén solvetafel, met de solves op haar agenda's.</summary>
    /// <exception cref="NietGevonden">Als de tafel er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de tafel mag zien maar dit niet mag.</exception>
    public async Task<GelezenSolvetafel> Lees(Gebruiker wie, string nummer, SolvetafelRecht recht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var tafel = (await db.Set<SolvetafelRij>().AsNoTracking().FirstOrDefaultAsync(t => t.Nummer == nummer, ct) ?? throw new NietGevonden()).Lees();
        SolvetafelToegang.Eis(wie, tafel, recht);
        var nummers = tafel.Zittingen.SelectMany(z => z.Solves).Distinct().ToArray();
        var solves = (await db.Set<SolveRij>().AsNoTracking().Where(s => nummers.Contains(s.Nummer)).Select(s => s.Staat).ToListAsync(ct)).ConvertAll(Solveprojectie.Lees);
        return new(tafel, solves.ToDictionary(s => s.Nummer)) { MagLeiden = SolvetafelToegang.Mag(wie, tafel, SolvetafelRecht.Leiden) };
    }

    /// <summary>Wat er met een solvetafel gebeurde, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Solveregel>> Geschiedenis(Gebruiker wie, Solvetafelstaat tafel, CancellationToken ct = default)
    {
        SolvetafelToegang.Eis(wie, tafel, SolvetafelRecht.Zien);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling).Where(g => g.OnderwerpId == tafel.Id).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(r => new Solveregel(r.Handeling!.DoorNaam, r.Handeling.Tijdstip, ((Solvetafelgebeurtenis)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens)).Verhaal, null))];
    }

    /// <summary>
    /// De solvetafel die over deze solve gaat: die met de zitting van vandaag of de eerstvolgende, anders die van de laatste. Voor wie
    /// de solve mag lezen; wat iemand er mag, zegt <see cref="SolvetafelToegang"/>.
    /// </summary>
    /// <returns><c>null</c> als de solve op geen agenda staat.</returns>
    public async Task<Solveplaats?> VanSolve(string organisatie, string solve, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var tafels = await db.Set<SolvetafelRij>().AsNoTracking().Where(t => t.Punten.Any(p => p.Solve == solve)).ToListAsync(ct);
        var vandaag = Vandaag;
        return tafels.Select(t => t.Lees()).SelectMany(t => t.Zittingen.Where(z => z.Stand != Zittingstand.Afgezegd && z.Solves.Contains(solve)).Select(z => new Solveplaats(t, z)))
            .OrderBy(p => !p.Zitting.IsOpen || Dag(p) < vandaag).ThenBy(p => Math.Abs(Dag(p).DayNumber - vandaag.DayNumber)).FirstOrDefault();
    }

    private static DateOnly Dag(Solveplaats plaats) => Kalender.DatumInNederland(plaats.Zitting.Moment.Begin);
}

/// <summary>Een solvetafel zoals de lezer haar mag zien.</summary>
/// <param name="Solves">De solves op haar agenda's, op nummer.</param>
public sealed record GelezenSolvetafel(Solvetafelstaat Tafel, IReadOnlyDictionary<string, Solvestaat> Solves)
{
    public bool MagLeiden { get; init; }

    /// <summary>Wat er nog moet gebeuren, het eerste voorop.</summary>
    public IEnumerable<(Solvestaat Solve, Solveactie Actie)> Openstaand =>
        Solves.Values.SelectMany(s => s.Acties.Where(a => a.GedaanOp is null).Select(a => (Solve: s, Actie: a))).OrderBy(a => a.Actie.Voor ?? DateOnly.MaxValue).ThenBy(a => a.Solve.Nummer, StringComparer.Ordinal);
}

/// <summary>De solvetafel en zitting waar een solve op de agenda staat.</summary>
public sealed record Solveplaats(Solvetafelstaat Tafel, Zitting Zitting);
