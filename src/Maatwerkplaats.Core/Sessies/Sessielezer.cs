using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Leest maatwerksessies, voor wie dat mag.</summary>
public sealed class Sessielezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel sessies staan er op een bladzijde van de lijst.</summary>
    public const int PerBladzijde = 20;

    private const int MeesteTePlannen = 100;

    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>Eén sessie, met van elke casus op de agenda wat de lezer daarvan mag weten.</summary>
    /// <exception cref="NietGevonden">Als de sessie er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de sessie mag zien maar dit niet mag.</exception>
    public async Task<GelezenSessie> Lees(Gebruiker wie, string nummer, SessieRecht recht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var staat = await db.Set<SessieRij>().AsNoTracking().Zichtbaar(db, wie, Vandaag).Where(s => s.Nummer == nummer).Select(s => s.Staat).FirstOrDefaultAsync(ct)
            ?? throw new NietGevonden();
        var sessie = Sessieprojectie.Lees(staat);
        var inzicht = SessieToegang.Voor(wie, sessie);
        if (!inzicht.Mag(SessieRecht.Zien))
        {
            throw new NietGevonden();
        }

        if (!inzicht.Mag(recht))
        {
            throw new GeenToegang($"Hiervoor heb je bij deze maatwerksessie het recht niet: {recht.Label().ToLowerInvariant()}.");
        }

        var ids = inzicht.Agenda(sessie).Select(a => a.CasusId).ToArray();
        var casussen = (await db.Set<CasusRij>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => c.Staat).ToListAsync(ct)).ConvertAll(CasusProjectie.Lees);
        return new(sessie, inzicht, casussen.ToDictionary(c => c.Nummer, c => new GelezenCasus(c, CasusToegang.Voor(wie, c, Vandaag))))
        {
            Tekst = await Sessiepost.Tekst(db, sessie, ct),
            Eerste = !(await Sessiepost.Ervaren(db, [wie.Id], ct)).Contains(wie.Id),
        };
    }

    /// <summary>De afspraak als bestand, om zelf in een agenda te zetten.</summary>
    public Afspraak Bestand(GelezenSessie gelezen) =>
        Sessiepost.Afspraak(gelezen.Tekst, Agendabericht.Bestand, gelezen.Sessie.Moment ?? throw new NietGevonden(), $"/sessies/{gelezen.Sessie.Nummer}", null, klok.Nu());

    /// <summary>De sessies die deze gebruiker mag zien: wat nog komt met het eerste voorop, of wat voorbij is met het laatste voorop.</summary>
    /// <param name="werkplaats">Code van een Maatwerkplaats; leeg voor alle.</param>
    /// <param name="bladzijde">Vanaf 1.</param>
    public async Task<Sessielijst> Lijst(Gebruiker wie, bool voorbij, string? werkplaats, int bladzijde, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var alle = db.Set<SessieRij>().AsNoTracking().Zichtbaar(db, wie, Vandaag);
        if (!string.IsNullOrEmpty(werkplaats))
        {
            alle = alle.Where(s => s.Casussen.Any(c => c.Werkplaats == werkplaats));
        }

        alle = voorbij
            ? alle.Where(s => s.Stand == Sessiestand.Gehouden || s.Stand == Sessiestand.Afgezegd).OrderByDescending(s => s.Begin ?? s.GewijzigdOp).ThenBy(s => s.Id)
            : alle.Where(s => s.Stand == Sessiestand.Prikken || s.Stand == Sessiestand.Gepland).OrderBy(s => s.Begin == null).ThenBy(s => s.Begin).ThenBy(s => s.Id);
        var staten = await alle.Skip((Math.Max(1, bladzijde) - 1) * PerBladzijde).Take(PerBladzijde).Select(s => s.Staat).ToListAsync(ct);
        return new([.. staten.Select(Sessieprojectie.Lees).Select(s => new Sessieregel(s, SessieToegang.Voor(wie, s)))], await alle.CountAsync(ct));
    }

    /// <summary>Wat er voor deze gebruiker aankomt: sessies waar die zelf bij is, de eerste voorop.</summary>
    public async Task<IReadOnlyList<Sessieregel>> Komende(Gebruiker wie, CancellationToken ct = default)
    {
        var begin = Kalender.BeginVan(Vandaag);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var staten = await db.Set<SessieRij>().AsNoTracking().Zichtbaar(db, wie, Vandaag)
            .Where(s => s.Personen.Any(p => p.PersoonId == wie.Id))
            .Where(s => s.Stand == Sessiestand.Prikken || (s.Stand == Sessiestand.Gepland && s.Begin >= begin))
            .OrderBy(s => s.Begin == null).ThenBy(s => s.Begin).ThenBy(s => s.Id).Take(PerBladzijde).Select(s => s.Staat).ToListAsync(ct);
        return [.. staten.Select(Sessieprojectie.Lees).Select(s => new Sessieregel(s, SessieToegang.Voor(wie, s)))];
    }

    /// <summary>
    /// De geplande sessie van een casus, vandaag of de eerstvolgende: wie er komt, wie begeleidt en wie notuleert. Voor wie de
    /// casus mag lezen; dat controleert de aanroeper.
    /// </summary>
    /// <returns><c>null</c> als er vandaag of later geen sessie is gepland.</returns>
    public async Task<GeplandeSessie?> VanCasus(string organisatie, Guid casus, CancellationToken ct = default)
    {
        var begin = Kalender.BeginVan(Vandaag);
        await using var db = await databases.Open(organisatie, ct);
        var staat = await db.Set<SessieRij>().AsNoTracking()
            .Where(s => s.Stand == Sessiestand.Gepland && s.Begin >= begin && s.Casussen.Any(c => c.CasusId == casus))
            .OrderBy(s => s.Begin).ThenBy(s => s.Id).Select(s => s.Staat).FirstOrDefaultAsync(ct);
        if (staat is null)
        {
            return null;
        }

        var sessie = Sessieprojectie.Lees(staat);
        var punt = sessie.Agenda.First(a => a.CasusId == casus);
        return new(sessie.Id, sessie.Nummer, sessie.BeginVan(punt)!.Value, punt.Minuten, sessie.Plek, sessie.Procesbegeleider, sessie.Notulist, [.. sessie.Genodigden.Where(g => g.IsVan(punt.Casus))])
        {
            Casussen = [.. sessie.Agenda.Select(a => a.CasusId)],
        };
    }

    /// <summary>Sessies van een casus waarvan de datum nog wordt geprikt.</summary>
    public async Task<IReadOnlyList<string>> InDePrik(Gebruiker wie, Guid casus, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<SessieRij>().AsNoTracking().Zichtbaar(db, wie, Vandaag)
            .Where(s => s.Stand == Sessiestand.Prikken && s.Casussen.Any(c => c.CasusId == casus)).OrderBy(s => s.Nummer).Select(s => s.Nummer).ToListAsync(ct);
    }

    /// <summary>Open casussen waarvoor deze gebruiker een sessie kan opzetten, de eigen casussen voorop.</summary>
    public async Task<IReadOnlyList<TePlannen>> TePlannen(Gebruiker wie, CancellationToken ct = default)
    {
        var open = Werklijstfilter.Fasen(Werklijstdeel.Open);
        var plaatsen = wie.Werkplaatsen;
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<CasusRij>().AsNoTracking().Zichtbaar(wie, Vandaag)
            .Where(c => open.Contains(c.Fase) && (wie.IsLandelijk || c.ContactpersoonId == wie.Id || plaatsen.Contains(c.Werkplaats)))
            .OrderBy(c => c.ContactpersoonId == wie.Id ? 0 : 1).ThenByDescending(c => c.FaseSinds).ThenBy(c => c.Id).Take(MeesteTePlannen)
            .Select(c => new TePlannen(c.Nummer, c.Titel)).ToListAsync(ct);
    }
}

/// <summary>Een sessie met wat de lezer ermee mag.</summary>
/// <param name="Casussen">De casussen op de agenda waarvan de lezer mag weten, op nummer.</param>
public sealed record GelezenSessie(Sessiestaat Sessie, Sessieinzicht Inzicht, IReadOnlyDictionary<string, GelezenCasus> Casussen)
{
    /// <summary>De woorden voor mail en agenda.</summary>
    public required Sessietekst Tekst { get; init; }

    /// <summary>De lezer deed nog nooit mee aan een sessie.</summary>
    public required bool Eerste { get; init; }
}

/// <summary>Een sessie in een lijst.</summary>
public sealed record Sessieregel(Sessiestaat Sessie, Sessieinzicht Inzicht);

/// <summary>Eén bladzijde van de lijst.</summary>
/// <param name="Totaal">Aantal sessies op alle bladzijden samen.</param>
public sealed record Sessielijst(IReadOnlyList<Sessieregel> Regels, int Totaal);

/// <summary>Wat een tafel van de geplande sessie van een casus moet weten.</summary>
/// <param name="Begin">Moment in UTC waarop deze casus aan de beurt is.</param>
/// <param name="Minuten">Tijd voor deze casus.</param>
public sealed record GeplandeSessie(
    Guid Id, string Nummer, DateTime Begin, int Minuten, Sessieplek Plek, Betrokkene Procesbegeleider, Betrokkene? Notulist, IReadOnlyList<Genodigde> Genodigden)
{
    /// <summary>Sleutels van alle casussen op de agenda.</summary>
    public IReadOnlyList<Guid> Casussen { get; init; } = [];
}

/// <summary>Een casus waarvoor een sessie kan worden opgezet.</summary>
public sealed record TePlannen(string Nummer, string Titel);
