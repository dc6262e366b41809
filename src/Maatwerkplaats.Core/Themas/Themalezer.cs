using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Leest thema's: voor bladzijden langs <see cref="SignaalToegang"/>, en voor andere modules zonder tekst.</summary>
public sealed class Themalezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel weken worden geteld: het jaar dat zegt wat gewoon is, en een half jaar om te bekijken.</summary>
    public const int Weken = Stijgingsmelder.Eerste + 26;

    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>Alle thema's: wat stijgt voorop, dan wat open is, dan wat terzijde ligt.</summary>
    public async Task<IReadOnlyList<Themaregel>> Lijst(Gebruiker wie, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Overzien);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rijen = await db.Set<ThemaRij>().AsNoTracking().Where(t => t.Stand != Themastand.Opgegaan).ToListAsync(ct);
        var tellingen = await Tel(db, ct);
        var verwachting = Verwachting.Uit([.. tellingen.Values.Select(weken => Stijgingsmelder.Som(weken, Weken - 1))]);
        return
        [
            .. rijen.Select(r => new Themaregel(r.Nummer, r.Naam, r.Stand, r.Aantal, r.Stand == Themastand.Open ? Stijgingsmelder.Bekijk(tellingen.GetValueOrDefault(r.Nummer) ?? new int[Weken], verwachting) : null, r.GewijzigdOp))
                .OrderBy(r => r.Stand).ThenBy(r => r.Stijging is null).ThenByDescending(r => r.Stijging?.Stand).ThenByDescending(r => r.Aantal).ThenBy(r => r.Nummer, StringComparer.Ordinal),
        ];
    }

    /// <summary>Eén thema, met hoe vaak het per week voorkwam.</summary>
    /// <exception cref="NietGevonden">Als het er niet is.</exception>
    public async Task<GelezenThema> Lees(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Overzien);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var staat = (await db.Set<ThemaRij>().AsNoTracking().FirstOrDefaultAsync(t => t.Nummer == nummer, ct) ?? throw new NietGevonden()).Lees();
        var weken = (await Tel(db, ct, nummer)).GetValueOrDefault(nummer) ?? new int[Weken];
        var eerste = Vandaag.AddDays(1 - (7 * Weken));
        return new(staat, [.. weken.Select((aantal, week) => new Themaweek(eerste.AddDays(7 * week), aantal))], staat.Stand == Themastand.Open ? Stijgingsmelder.Bekijk(weken, await Verwacht(db, ct)) : null);
    }

    /// <summary>Wat er met een thema gebeurde, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Themastap>> Geschiedenis(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Overzien);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling).Where(g => g.OnderwerpId == id).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(g => (g.Handeling, Wat: (Themagebeurtenis)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens))).Select(g => new Themastap(g.Handeling!.DoorNaam, g.Handeling.Tijdstip, g.Wat.Verhaal, g.Wat.Toelichting))];
    }

    /// <summary>Een thema voor een andere module: stand, signalen en de casussen die daarbij horen. <c>null</c> als het er niet is.</summary>
    public async Task<Themakern?> Op(string organisatie, string nummer, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        if (await db.Set<ThemaRij>().AsNoTracking().FirstOrDefaultAsync(t => t.Nummer == nummer, ct) is not { } rij)
        {
            return null;
        }

        var staat = rij.Lees();
        var casussen = await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Thema == nummer && s.Casus != null).Select(s => s.Casus!).Distinct().OrderBy(c => c).ToListAsync(ct);
        return new(staat.Nummer, staat.Naam, staat.Omschrijving, staat.Stand, casussen, staat.Signalen, staat.OpgegaanIn);
    }

    /// <summary>De namen bij deze nummers. Een naam noemt niemand en is voor elke medewerker te lezen.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Namen(Gebruiker wie, IReadOnlyCollection<string> nummers, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Melden);
        var gevraagd = nummers.Distinct().ToArray();
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<ThemaRij>().AsNoTracking().Where(t => gevraagd.Contains(t.Nummer)).ToDictionaryAsync(t => t.Nummer, t => t.Naam, ct);
    }

    /// <summary>Wat van een thema te verwachten is, uit hoeveel er van elk thema waren in het jaar dat zegt wat gewoon is.</summary>
    private async Task<Verwachting> Verwacht(MaatwerkDb db, CancellationToken ct)
    {
        var (van, tot) = (Vandaag.AddDays(1 - (7 * Stijgingsmelder.Eerste) - 7), Vandaag.AddDays(1 - (7 * Stijgingsmelder.WekenErtussen) - 7));
        return Verwachting.Uit(await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Thema != null && s.Datum >= van && s.Datum < tot).GroupBy(s => s.Thema).Select(g => g.Count()).ToListAsync(ct));
    }

    /// <param name="alleen">Nummer van het ene thema dat telt; leeg voor alle.</param>
    private async Task<Dictionary<string, int[]>> Tel(MaatwerkDb db, CancellationToken ct, string? alleen = null)
    {
        var vandaag = Vandaag;
        var vanaf = vandaag.AddDays(1 - (7 * Weken));
        var signalen = db.Set<SignaalRij>().AsNoTracking();
        signalen = alleen is null ? signalen.Where(s => s.Thema != null) : signalen.Where(s => s.Thema == alleen);
        var dagen = await signalen.Where(s => s.Datum >= vanaf && s.Datum <= vandaag).GroupBy(s => new { s.Thema, s.Datum }).Select(g => new { g.Key.Thema, g.Key.Datum, Aantal = g.Count() }).ToListAsync(ct);
        var weken = new Dictionary<string, int[]>();
        foreach (var dag in dagen)
        {
            if (!weken.TryGetValue(dag.Thema!, out var reeks))
            {
                weken[dag.Thema!] = reeks = new int[Weken];
            }

            reeks[(dag.Datum.DayNumber - vanaf.DayNumber) / 7] += dag.Aantal;
        }

        return weken;
    }
}

/// <summary>Een thema in de lijst.</summary>
/// <param name="Stijging">Ingevuld als er meer van komt dan gewoonlijk.</param>
public sealed record Themaregel(string Nummer, string Naam, Themastand Stand, int Aantal, Stijging? Stijging, DateTime GewijzigdOp);

/// <summary>Een thema met hoe vaak het per week voorkwam, de oudste week eerst.</summary>
public sealed record GelezenThema(Themastaat Thema, IReadOnlyList<Themaweek> Weken, Stijging? Stijging);

/// <summary>Zeven dagen vanaf <paramref name="Begin"/>, met het aantal signalen.</summary>
public sealed record Themaweek(DateOnly Begin, int Aantal);

/// <summary>Eén stap in het leven van een thema.</summary>
public sealed record Themastap(string Wie, DateTime Op, string Wat, string? Toelichting);

/// <summary>Een thema zonder de tekst van zijn signalen.</summary>
/// <param name="Casussen">Nummers van de casussen waaruit een signaal van dit thema kwam, of waar het bij hoort.</param>
public sealed record Themakern(
    string Nummer, string Naam, string Omschrijving, Themastand Stand, IReadOnlyList<string> Casussen, IReadOnlyList<Guid> Signalen, string? OpgegaanIn);
