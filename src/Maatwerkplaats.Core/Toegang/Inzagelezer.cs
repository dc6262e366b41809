using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Leest het inzagelog voor wie toezicht houdt: wie keek wanneer naar welke casus, nooit wat erin staat.</summary>
public sealed class Inzagelezer(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Regels per bladzijde.</summary>
    public const int PerPagina = 50;

    /// <summary>Zoveel regels gaan hoogstens in één uitvoer.</summary>
    public const int LangsteUitvoer = 50_000;

    /// <param name="pagina">Vanaf 1.</param>
    /// <exception cref="GeenToegang">Voor wie geen toezicht houdt.</exception>
    public async Task<(IReadOnlyList<GelezenInzage> Regels, int Totaal)> Lees(Gebruiker wie, Inzagefilter filter, int pagina, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = Gefilterd(db, wie, filter);
        return (await Maak(db, regels, (Math.Max(1, pagina) - 1) * PerPagina, PerPagina).ToListAsync(ct), await regels.CountAsync(ct));
    }

    /// <summary>Alle regels voor een uitvoer, het nieuwste eerst.</summary>
    /// <exception cref="GeenToegang">Voor wie geen toezicht houdt.</exception>
    public async Task<IReadOnlyList<GelezenInzage>> Uitvoer(Gebruiker wie, Inzagefilter filter, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Maak(db, Gefilterd(db, wie, filter), 0, LangsteUitvoer).ToListAsync(ct);
    }

    private static IQueryable<GelezenInzage> Maak(MaatwerkDb db, IQueryable<Inzage> regels, int over, int aantal) => regels
        .OrderByDescending(i => i.Tijdstip).ThenByDescending(i => i.Keten).ThenByDescending(i => i.Volgnummer).Skip(over).Take(aantal)
        .Select(i => new GelezenInzage(
            i.Tijdstip, i.PersoonNaam, i.Soort, db.Set<CasusRij>().Where(c => c.Id == i.OnderwerpId).Select(c => c.Nummer).FirstOrDefault(), i.Reden));

    private static IQueryable<Inzage> Gefilterd(MaatwerkDb db, Gebruiker wie, Inzagefilter filter)
    {
        if (!wie.Heeft(Rol.Toezicht))
        {
            throw new GeenToegang("Alleen wie toezicht houdt, mag het inzagelog lezen.");
        }

        var regels = db.Set<Inzage>().AsNoTracking();
        if (filter.Van is { } van)
        {
            var begin = Kalender.BeginVan(van);
            regels = regels.Where(i => i.Tijdstip >= begin);
        }

        if (filter.Tot is { } tot)
        {
            var eind = Kalender.BeginVan(tot.AddDays(1));
            regels = regels.Where(i => i.Tijdstip < eind);
        }

        if (filter.Soort is { } soort)
        {
            regels = regels.Where(i => i.Soort == soort);
        }

        if (!string.IsNullOrWhiteSpace(filter.Persoon))
        {
            var naam = filter.Persoon.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Dit wordt SQL: de database zet om naar kleine letters.
            regels = regels.Where(i => i.PersoonNaam.ToLower().Contains(naam));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return regels;
    }
}

/// <summary>Welke regels van het inzagelog iemand wil zien; leeg is alles.</summary>
/// <param name="Tot">Tot en met deze dag.</param>
/// <param name="Persoon">Deel van de naam van wie keek.</param>
public sealed record Inzagefilter(DateOnly? Van, DateOnly? Tot, InzageSoort? Soort, string? Persoon);

/// <summary>Een regel van het inzagelog zoals getoond.</summary>
/// <param name="Casus">Nummer van de casus waar het over ging.</param>
public sealed record GelezenInzage(DateTime Op, string Wie, InzageSoort Soort, string? Casus, string? Reden);
