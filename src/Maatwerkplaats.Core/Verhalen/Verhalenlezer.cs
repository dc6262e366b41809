using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Leest gepubliceerde verhalen: lijst, één verhaal, een keuze op volgorde, het beeld en wat er veranderde.</summary>
public sealed class Verhalenlezer(IDbContextFactory<MaatwerkDb> databases, RegisterToegang toegang, Beeldkast kast)
{
    /// <summary>Zoveel verhalen staan er op een bladzijde.</summary>
    public const int PerBladzijde = 12;

    /// <summary>Zoveel verhalen passen er hoogstens in een bundel.</summary>
    public const int MeesteInBundel = 50;

    /// <summary>Wat te lezen is, het nieuwste eerst.</summary>
    /// <param name="pagina">Vanaf 1.</param>
    /// <exception cref="GeenToegang">Als deze bezoeker geen verhalen mag lezen.</exception>
    public async Task<Verhalenbladzijde> Lijst(Registerbezoeker bezoeker, int pagina, CancellationToken ct = default) => await Lijst(bezoeker, (Math.Max(1, pagina) - 1) * PerBladzijde, PerBladzijde, ct);

    /// <summary>De laatste verhalen, voor de startbladzijde.</summary>
    public async Task<IReadOnlyList<GelezenVerhaal>> Nieuwste(Registerbezoeker bezoeker, int aantal, CancellationToken ct = default) => (await Lijst(bezoeker, 0, aantal, ct)).Verhalen;

    /// <summary>Eén verhaal, ook als het is ingetrokken: dan zonder inhoud.</summary>
    /// <exception cref="NietGevonden">Als het verhaal er niet is, of deze bezoeker er niet van mag weten.</exception>
    public async Task<GelezenVerhaal> Lees(Registerbezoeker bezoeker, string nummer, CancellationToken ct = default)
    {
        await using var db = await Open(bezoeker, ct);
        return GelezenVerhaal.Van(await db.Set<VerhaalRij>().AsNoTracking().Leesbaar(bezoeker).FirstOrDefaultAsync(v => v.Nummer == nummer, ct) ?? throw new NietGevonden());
    }

    /// <summary>De gekozen verhalen, in de gekozen volgorde. Wat is ingetrokken of niet bestaat, valt weg.</summary>
    public async Task<IReadOnlyList<GelezenVerhaal>> Kies(Registerbezoeker bezoeker, IReadOnlyList<string> nummers, CancellationToken ct = default)
    {
        var gevraagd = nummers.Distinct().Take(MeesteInBundel).ToArray();
        await using var db = await Open(bezoeker, ct);
        var gevonden = await Gepubliceerd(db, bezoeker).Where(v => gevraagd.Contains(v.Nummer)).ToDictionaryAsync(v => v.Nummer, ct);
        return [.. gevraagd.Where(gevonden.ContainsKey).Select(n => GelezenVerhaal.Van(gevonden[n]))];
    }

    /// <summary>Het beeld bij een verhaal dat te lezen is.</summary>
    /// <exception cref="NietGevonden">Als er geen beeld is of het verhaal niet te lezen is.</exception>
    public async Task<Schoonbeeld> Beeld(Registerbezoeker bezoeker, string nummer, CancellationToken ct = default)
    {
        await using var db = await Open(bezoeker, ct);
        return await kast.Open(db, await Gepubliceerd(db, bezoeker).Where(v => v.Nummer == nummer).Select(v => v.BeeldId).FirstOrDefaultAsync(ct), ct);
    }

    /// <summary>Wat het laatst veranderde, ook wat is ingetrokken: wie volgt, moet weten dat het weg is.</summary>
    public async Task<IReadOnlyList<GelezenVerhaal>> Wijzigingen(Registerbezoeker bezoeker, int aantal, CancellationToken ct = default)
    {
        await using var db = await Open(bezoeker, ct);
        return [.. (await db.Set<VerhaalRij>().AsNoTracking().Leesbaar(bezoeker).OrderByDescending(v => v.GewijzigdOp).ThenBy(v => v.Id).Take(aantal).ToListAsync(ct)).Select(GelezenVerhaal.Van)];
    }

    private async Task<Verhalenbladzijde> Lijst(Registerbezoeker bezoeker, int vanaf, int aantal, CancellationToken ct)
    {
        await using var db = await Open(bezoeker, ct);
        var verhalen = Gepubliceerd(db, bezoeker);
        var rijen = await verhalen.OrderByDescending(v => v.GepubliceerdOp).ThenBy(v => v.Id).Skip(vanaf).Take(aantal).ToListAsync(ct);
        return new([.. rijen.Select(GelezenVerhaal.Van)], await verhalen.CountAsync(ct));
    }

    private async Task<MaatwerkDb> Open(Registerbezoeker bezoeker, CancellationToken ct)
    {
        await toegang.Eis(bezoeker, ct);
        return await databases.Open(bezoeker.Organisatie, ct);
    }

    private static IQueryable<VerhaalRij> Gepubliceerd(MaatwerkDb db, Registerbezoeker bezoeker) =>
        db.Set<VerhaalRij>().AsNoTracking().Leesbaar(bezoeker).Where(v => v.Stand == Verhaalstand.Gepubliceerd);
}

/// <summary>Een bladzijde van de lijst.</summary>
/// <param name="Totaal">Hoeveel verhalen er in totaal te lezen zijn.</param>
public sealed record Verhalenbladzijde(IReadOnlyList<GelezenVerhaal> Verhalen, int Totaal);

/// <summary>Een verhaal voor wie leest.</summary>
/// <param name="Inhoud">Leeg als het is ingetrokken.</param>
/// <param name="Reden">Waarom het is ingetrokken.</param>
public sealed record GelezenVerhaal(Guid Id, string Nummer, Verhaalinhoud? Inhoud, bool HeeftBeeld, DateTime GepubliceerdOp, DateTime GewijzigdOp, string? Reden)
{
    internal static GelezenVerhaal Van(VerhaalRij rij) => new(rij.Id, rij.Nummer, rij.Lees(), rij.BeeldId is not null, rij.GepubliceerdOp, rij.GewijzigdOp, rij.Reden);
}
