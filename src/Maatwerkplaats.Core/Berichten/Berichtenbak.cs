using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>De berichten van één persoon: lezen en als gelezen markeren. Niemand ziet die van een ander.</summary>
public sealed class Berichtenbak(IDbContextFactory<MaatwerkDb> databases, Ongelezenteller teller, TimeProvider klok)
{
    /// <param name="bladzijde">Vanaf 1.</param>
    public async Task<Berichtenlijst> Lees(Gebruiker wie, int bladzijde, int perBladzijde, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var eigen = db.Set<Bericht>().AsNoTracking().Where(b => b.PersoonId == wie.Id);
        var regels = await eigen.OrderBy(b => b.GelezenOp != null).ThenByDescending(b => b.Op).ThenBy(b => b.Id)
            .Skip((Math.Max(1, bladzijde) - 1) * perBladzijde).Take(perBladzijde)
            .Select(b => new Berichtregel(b.Id, b.Soort, b.Casus, b.Tekst, b.Op, b.GelezenOp != null) { Adres = b.Adres }).ToListAsync(ct);
        return new(regels, await eigen.CountAsync(ct), await eigen.CountAsync(b => b.GelezenOp == null, ct));
    }

    /// <summary>Markeert één bericht als gelezen.</summary>
    /// <returns>Waar het over gaat, met het nummer van de casus als het over een casus gaat, of anders de plek waar het heen leidt.</returns>
    /// <exception cref="NietGevonden">Als dit geen bericht van deze persoon is.</exception>
    public async Task<(BerichtSoort Soort, string? Casus, string? Adres)> Markeer(Gebruiker wie, Guid bericht, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var gevonden = await db.Set<Bericht>().FirstOrDefaultAsync(b => b.Id == bericht && b.PersoonId == wie.Id, ct) ?? throw new NietGevonden();
        gevonden.GelezenOp ??= klok.Nu();
        await db.SaveChangesAsync(ct);
        teller.Vergeet(wie.Id);
        return (gevonden.Soort, gevonden.Casus, gevonden.Adres);
    }

    /// <summary>Wie al is waar een bericht heen leidt, hoeft het niet meer te lezen.</summary>
    public async Task MarkeerBij(Gebruiker wie, string adres, CancellationToken ct)
    {
        var nu = klok.Nu();
        await using var db = await databases.Open(wie.Organisatie, ct);
        if (await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id && b.GelezenOp == null && b.Adres == adres).ExecuteUpdateAsync(b => b.SetProperty(x => x.GelezenOp, nu), ct) > 0)
        {
            teller.Vergeet(wie.Id);
        }
    }

    /// <summary>Markeert alles als gelezen wat er was toen de lezer de lijst zag; wat daarna kwam, blijft ongelezen.</summary>
    /// <param name="gezienTot">Moment (UTC) waarop de lijst werd getoond.</param>
    public async Task<int> MarkeerAlles(Gebruiker wie, DateTime gezienTot, CancellationToken ct)
    {
        var nu = klok.Nu();
        await using var db = await databases.Open(wie.Organisatie, ct);
        var aantal = await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id && b.GelezenOp == null && b.Op <= gezienTot)
            .ExecuteUpdateAsync(b => b.SetProperty(x => x.GelezenOp, nu), ct);
        teller.Vergeet(wie.Id);
        return aantal;
    }
}
