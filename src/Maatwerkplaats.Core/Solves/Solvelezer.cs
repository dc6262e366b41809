using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Leest solves, voor wie dat mag.</summary>
public sealed class Solvelezer(IDbContextFactory<MaatwerkDb> databases, Solveonderbouwing onderbouwing, TimeProvider klok)
{
    /// <summary>Zoveel solves staan er op een bladzijde van de lijst.</summary>
    public const int PerBladzijde = 20;

    /// <summary>Eén solve, met haar delen.</summary>
    /// <exception cref="NietGevonden">Als de solve er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de solve mag lezen maar dit niet mag.</exception>
    public async Task<GelezenSolve> Lees(Gebruiker wie, string nummer, SolveRecht recht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var staat = await db.Set<SolveRij>().AsNoTracking().Where(s => s.Nummer == nummer).Select(s => s.Staat).FirstOrDefaultAsync(ct) ?? throw new NietGevonden();
        var solve = Solveprojectie.Lees(staat);
        SolveToegang.Eis(wie, solve, recht);
        var delen = await db.Set<SolveRij>().AsNoTracking().Where(s => s.Ouder == nummer).OrderBy(s => s.Nummer).Select(s => s.Staat).ToListAsync(ct);
        return new(solve, delen.ConvertAll(Solveprojectie.Lees))
        {
            MagWerken = SolveToegang.Mag(wie, solve, SolveRecht.Werken),
            MagAandragen = SolveToegang.Mag(wie, solve, SolveRecht.Aandragen),
            Onderbouwing = SolveToegang.Mag(wie, solve, SolveRecht.Onderbouwing) ? await onderbouwing.Lees(db, wie, solve, ct) : null,
            TeBellen = SolveToegang.Mag(wie, solve, SolveRecht.Werken) ? await TeBellen(db, solve, ct) : [],
        };
    }

    /// <summary>Alleen de solve zelf, zonder delen en onderbouwing.</summary>
    /// <exception cref="NietGevonden">Als de solve er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de solve mag lezen maar dit niet mag.</exception>
    public async Task<Solvestaat> Staat(Gebruiker wie, string nummer, SolveRecht recht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var solve = Solveprojectie.Lees(await db.Set<SolveRij>().AsNoTracking().Where(s => s.Nummer == nummer).Select(s => s.Staat).FirstOrDefaultAsync(ct) ?? throw new NietGevonden());
        SolveToegang.Eis(wie, solve, recht);
        return solve;
    }

    /// <summary>De geschiedenis van een solve, het nieuwste eerst. Wat intern is, alleen voor wie de onderbouwing mag zien.</summary>
    public async Task<IReadOnlyList<Solveregel>> Geschiedenis(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var gelezen = await Lees(wie, nummer, SolveRecht.Lezen, ct);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => g.OnderwerpId == gelezen.Solve.Id).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return
        [
            .. regels.Select(r => (Regel: r, Gebeurtenis: (Solvegebeurtenis)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens)))
                .Where(r => !r.Gebeurtenis.Intern || gelezen.Onderbouwing is not null)
                .Select(r => new Solveregel(r.Regel.Handeling!.DoorNaam, r.Regel.Handeling.Tijdstip, r.Gebeurtenis.Verhaal, r.Gebeurtenis.Toelichting)),
        ];
    }

    /// <summary>De solves die bij het filter passen: wat aandacht vraagt voorop.</summary>
    /// <param name="bladzijde">Vanaf 1.</param>
    public async Task<Solvelijst> Lijst(Gebruiker wie, Solvefilter filter, int bladzijde, CancellationToken ct = default)
    {
        SolveToegang.Eis(wie, null, SolveRecht.Lezen);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var alle = (await db.Set<SolveRij>().AsNoTracking().Select(s => s.Staat).ToListAsync(ct)).ConvertAll(Solveprojectie.Lees);
        var delen = alle.Where(s => s.Ouder is not null).ToLookup(s => s.Ouder!.Nummer);
        var passend = alle.Where(s => filter.Past(s, wie, vandaag))
            .OrderBy(s => !s.IsOpen).ThenBy(s => s.Stap is null || s.Stap.Voor >= vandaag).ThenBy(s => s.Stap?.Voor ?? DateOnly.MaxValue).ThenByDescending(s => s.Nummer, StringComparer.Ordinal).ToArray();
        return new(
            [.. passend.Skip((Math.Max(1, bladzijde) - 1) * PerBladzijde).Take(PerBladzijde).Select(s => new Solvelijstregel(s, s.Voortgang([.. delen[s.Nummer]])))],
            passend.Length, alle.Count);
    }

    /// <summary>Waaraan deze gebruiker een casus of signaal kan toevoegen, op naam.</summary>
    public async Task<IReadOnlyList<Solvestaat>> Open(Gebruiker wie, CancellationToken ct = default)
    {
        SolveToegang.Eis(wie, null, SolveRecht.Lezen);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var open = Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray();
        var staten = await db.Set<SolveRij>().AsNoTracking().Where(s => open.Contains(s.Stand)).OrderBy(s => s.Titel).Select(s => s.Staat).ToListAsync(ct);
        return staten.ConvertAll(Solveprojectie.Lees);
    }

    /// <summary>Wie gebeld wil worden, met naam: dat vroeg diegene zelf.</summary>
    private static async Task<IReadOnlyList<TeBellen>> TeBellen(MaatwerkDb db, Solvestaat solve, CancellationToken ct)
    {
        var wie = solve.TeBellen.Select(b => b.Wie).ToArray();
        var personen = wie.Length == 0 ? [] : await db.Set<Persoon>().AsNoTracking().Where(p => wie.Contains(p.Id) && p.Actief).ToDictionaryAsync(p => p.Id, ct);
        return [.. solve.TeBellen.Where(b => personen.ContainsKey(b.Wie)).Select(b => new TeBellen(b, personen[b.Wie].Naam, personen[b.Wie].Functie))];
    }
}

/// <summary>Een solve zoals de lezer haar mag zien.</summary>
/// <param name="Delen">De kleinere solves waaruit zij bestaat.</param>
public sealed record GelezenSolve(Solvestaat Solve, IReadOnlyList<Solvestaat> Delen)
{
    public bool MagWerken { get; init; }

    public bool MagAandragen { get; init; }

    /// <summary>Wat eronder ligt; leeg (<c>null</c>) voor wie de onderbouwing niet mag zien.</summary>
    public GelezenOnderbouwing? Onderbouwing { get; init; }

    /// <summary>Wie het nieuws aan de telefoon wil horen; alleen voor wie aan de solve werkt.</summary>
    public IReadOnlyList<TeBellen> TeBellen { get; init; } = [];

    public int Voortgang => Solve.Voortgang(Delen);
}

/// <summary>Iemand die gebeld wil worden.</summary>
public sealed record TeBellen(Belverzoek Verzoek, string Naam, string Functie);

/// <summary>Een regel uit de geschiedenis van een solve.</summary>
public sealed record Solveregel(string Wie, DateTime Op, string Verhaal, string? Toelichting);

/// <summary>Een bladzijde van de lijst.</summary>
/// <param name="Totaal">Hoeveel solves bij het filter passen.</param>
/// <param name="Alle">Hoeveel solves er zijn.</param>
public sealed record Solvelijst(IReadOnlyList<Solvelijstregel> Regels, int Totaal, int Alle);

/// <summary>Een solve in de lijst, met de voortgang van 0 tot 100.</summary>
public sealed record Solvelijstregel(Solvestaat Solve, int Voortgang);
