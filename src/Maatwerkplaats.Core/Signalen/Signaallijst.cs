using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Leest signalen voor wie dat mag. De tekst van een signaal uit een casus komt alleen mee voor wie die casus mag lezen.</summary>
public sealed class Signaallijst(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel signalen staan er op een bladzijde.</summary>
    public const int PerBladzijde = 25;

    /// <summary>Zoveel signalen gaan er hoogstens in één bestand.</summary>
    public const int MeesteInUitvoer = 20_000;

    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>Een bladzijde van de lijst, het nieuwste eerst.</summary>
    /// <param name="na">Waar de vorige bladzijde eindigde; leeg voor de eerste.</param>
    public async Task<Signaalbladzijde> Lees(Gebruiker wie, Signaalfilter filter, Signaalplek? na, int aantal = PerBladzijde, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Overzien);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Bladzijde(db, wie, filter.Toepassen(db.Set<SignaalRij>().AsNoTracking().Zichtbaar(wie), db.Set<Signaalwoord>(), Vandaag), na, aantal, ct);
    }

    /// <summary>Wat deze gebruiker zelf gaf, het nieuwste eerst.</summary>
    public async Task<Signaalbladzijde> Mijn(Gebruiker wie, Signaalplek? na, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Melden);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Bladzijde(db, wie, db.Set<SignaalRij>().AsNoTracking().Where(s => s.MelderId == wie.Id), na, PerBladzijde, ct);
    }

    /// <summary>Eén signaal.</summary>
    /// <exception cref="NietGevonden">Als het er niet is, of de gebruiker er niet van mag weten.</exception>
    public async Task<Signaalregel> Een(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rij = await db.Set<SignaalRij>().AsNoTracking().Zichtbaar(wie).FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NietGevonden();
        return (await Regels(db, wie, [rij], ct))[0];
    }

    /// <summary>Meer signalen op sleutel, in volgorde van datum; wat de gebruiker niet mag zien, ontbreekt.</summary>
    public async Task<IReadOnlyList<Signaalregel>> Van(Gebruiker wie, IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var sleutels = ids.ToArray();
        var rijen = await db.Set<SignaalRij>().AsNoTracking().Zichtbaar(wie).Where(s => sleutels.Contains(s.Id)).OrderByDescending(s => s.Datum).ThenByDescending(s => s.Id).ToListAsync(ct);
        return await Regels(db, wie, rijen, ct);
    }

    /// <summary>De nieuwste signalen van een thema.</summary>
    public async Task<IReadOnlyList<Signaalregel>> VanThema(Gebruiker wie, string thema, int aantal, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rijen = await db.Set<SignaalRij>().AsNoTracking().Zichtbaar(wie).Where(s => s.Thema == thema).OrderByDescending(s => s.Datum).ThenByDescending(s => s.Id).Take(aantal).ToListAsync(ct);
        return await Regels(db, wie, rijen, ct);
    }

    /// <summary>Uit welke Maatwerkplaatsen (codes) en plaatsen de signalen van een thema kwamen, met hoeveel.</summary>
    /// <param name="vanaf">Eerste dag die telt.</param>
    public async Task<IReadOnlyList<(string Werkplaats, string Plaats, int Aantal)>> Herkomst(Gebruiker wie, string thema, DateOnly vanaf, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var plekken = await db.Set<SignaalRij>().AsNoTracking().Zichtbaar(wie).Where(s => s.Thema == thema && s.Datum >= vanaf)
            .GroupBy(s => new { s.Werkplaats, s.Plaats }).Select(g => new { g.Key.Werkplaats, g.Key.Plaats, Aantal = g.Count() }).ToListAsync(ct);
        return plekken.ConvertAll(p => (p.Werkplaats, p.Plaats, p.Aantal));
    }

    /// <summary>Wat er met een signaal gebeurde, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Signaalstap>> Geschiedenis(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Overzien);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling).Where(g => g.OnderwerpId == id).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(g => new Signaalstap(g.Handeling!.DoorNaam, g.Handeling.Tijdstip, ((Signaalgebeurtenis)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)).Verhaal))];
    }

    private async Task<Signaalbladzijde> Bladzijde(MaatwerkDb db, Gebruiker wie, IQueryable<SignaalRij> signalen, Signaalplek? na, int aantal, CancellationToken ct)
    {
        if (na is { } plek)
        {
            var (datum, id) = (plek.Datum, plek.Id);
            signalen = signalen.Where(s => s.Datum < datum || (s.Datum == datum && s.Id < id));
        }

        var rijen = await signalen.OrderByDescending(s => s.Datum).ThenByDescending(s => s.Id).Take(aantal + 1).ToListAsync(ct);
        var verder = rijen.Count > aantal;
        var getoond = rijen.Take(aantal).ToList();
        return new(await Regels(db, wie, getoond, ct), verder ? new(getoond[^1].Datum, getoond[^1].Id) : null);
    }

    private async Task<IReadOnlyList<Signaalregel>> Regels(MaatwerkDb db, Gebruiker wie, IReadOnlyList<SignaalRij> rijen, CancellationToken ct)
    {
        var casussen = await Casusteksten(db, wie, rijen, ct);
        var ids = rijen.Select(r => r.Id).ToArray();
        var dubbelen = await db.Set<SignaalRij>().AsNoTracking().Where(s => s.DubbelVan != null && ids.Contains(s.DubbelVan.Value))
            .GroupBy(s => s.DubbelVan!.Value).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, ct);
        return
        [
            .. rijen.Select(r =>
            {
                var (inhoud, casus) = (r.Staat().Inhoud, r.Casus is { } nummer ? casussen.GetValueOrDefault(nummer) : null);
                return new Signaalregel(r.Id, inhoud, inhoud.UitCasus ? casus : inhoud.Tekst, r.Thema, r.DubbelVan, dubbelen.GetValueOrDefault(r.Id), r.OntvangenOp) { MagCasusLezen = casus is not null };
            }),
        ];
    }

    /// <summary>Per casusnummer wat er speelde, alleen van casussen die deze gebruiker mag lezen.</summary>
    private async Task<IReadOnlyDictionary<string, string>> Casusteksten(MaatwerkDb db, Gebruiker wie, IReadOnlyList<SignaalRij> rijen, CancellationToken ct)
    {
        var nummers = rijen.Select(r => r.Casus).OfType<string>().Distinct().ToArray();
        if (nummers.Length == 0)
        {
            return new Dictionary<string, string>();
        }

        var casussen = (await db.Set<CasusRij>().AsNoTracking().Where(c => nummers.Contains(c.Nummer)).Select(c => c.Staat).ToListAsync(ct)).ConvertAll(CasusProjectie.Lees);
        return casussen.Where(c => CasusToegang.Voor(wie, c, Vandaag).Mag(CasusRecht.Lezen)).ToDictionary(c => c.Nummer, Samenvatting);
    }

    private static string Samenvatting(CasusStaat casus) =>
        (casus.Afronding?.StructureelUitleg ?? casus.Triage.Reden) is { } uitleg ? $"{casus.Melding.Titel}: {uitleg}" : casus.Melding.Titel;
}

/// <summary>Een bladzijde uit de lijst.</summary>
/// <param name="Verder">Waar de volgende bladzijde begint; leeg als er niet meer is.</param>
public sealed record Signaalbladzijde(IReadOnlyList<Signaalregel> Signalen, Signaalplek? Verder);

/// <summary>Een signaal zoals één lezer het mag zien.</summary>
/// <param name="Tekst">De tekst; leeg bij een signaal uit een casus die de lezer niet mag lezen.</param>
/// <param name="Thema">Nummer van het thema waar het bij hoort.</param>
/// <param name="Dubbelen">Zoveel andere signalen zeggen hetzelfde en tellen hier mee.</param>
public sealed record Signaalregel(Guid Id, Signaalinhoud Inhoud, string? Tekst, string? Thema, Guid? DubbelVan, int Dubbelen, DateTime OntvangenOp)
{
    public bool MagCasusLezen { get; init; }
}

/// <summary>Eén stap in het leven van een signaal.</summary>
public sealed record Signaalstap(string Wie, DateTime Op, string Wat);
