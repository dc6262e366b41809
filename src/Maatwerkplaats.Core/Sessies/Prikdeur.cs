using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Een genodigde die met een persoonlijke link zegt wanneer het kan. Ziet datums en plek, niets van een casus.</summary>
public sealed record Prikbezoek(string Organisatie, Sessiestaat Sessie, Genodigde Genodigde, string Werkplaats, bool Eerste);

/// <summary>Laat een genodigde zonder account de datums van één sessie zien en beantwoorden.</summary>
public sealed class Prikdeur(IDbContextFactory<MaatwerkDb> databases, Sessiedienst dienst, TimeProvider klok)
{
    /// <returns>Wat er te zien is, of <c>null</c> als de link niet (meer) werkt.</returns>
    public async Task<Prikbezoek?> Kijk(string code, CancellationToken ct = default)
    {
        var (hash, nu) = (Persoonlijkecode.Hash(code), klok.Nu());
        await using var db = await databases.CreateDbContextAsync(ct);
        var rij = await db.Set<Priktoegang>().IgnoreQueryFilters().AsNoTracking()
            .Where(p => p.LinkHash == hash && p.IngetrokkenOp == null && p.GeldigTot > nu)
            .Join(db.Set<SessieRij>().IgnoreQueryFilters(), p => p.SessieId, s => s.Id, (p, s) => new { p.GenodigdeId, s.Organisatie, s.Staat })
            .FirstOrDefaultAsync(ct);
        if (rij is null)
        {
            return null;
        }

        db.Organisatie = rij.Organisatie;
        var sessie = Sessieprojectie.Lees(rij.Staat);
        if (sessie.Genodigden.FirstOrDefault(g => g.Id == rij.GenodigdeId) is not { } wie || !await Genodigdentoets.MagNog(db, sessie, wie, Kalender.DatumInNederland(nu), ct))
        {
            return null;
        }

        var eerste = wie.Wie.PersoonId is not { } id || !(await Sessiepost.Ervaren(db, [id], ct)).Contains(id);
        return new(rij.Organisatie, sessie, wie, (await Sessiepost.Tekst(db, sessie, ct)).Werkplaats, eerste);
    }

    /// <summary>Bewaart op welke datums de genodigde kan; nog eens antwoorden vervangt het vorige antwoord.</summary>
    /// <exception cref="NietGevonden">Als de link niet (meer) werkt.</exception>
    public async Task Antwoord(string code, Guid handeling, IReadOnlyDictionary<Guid, Beschikbaar> antwoorden, CancellationToken ct = default)
    {
        var bezoek = await Kijk(code, ct) ?? throw new NietGevonden();
        await dienst.AntwoordAlsGenodigde(bezoek, handeling, antwoorden, ct);
    }

    /// <summary>Maakt in de lopende transactie een link; een eerdere link van deze genodigde werkt dan niet meer.</summary>
    /// <returns>De code voor in het adres.</returns>
    internal static async Task<string> MaakLink(MaatwerkDb db, SessieRij rij, Sessiestaat sessie, Guid genodigde, DateTime nu, CancellationToken ct)
    {
        var code = Persoonlijkecode.Maak();
        await db.Set<Priktoegang>().Where(p => p.SessieId == rij.Id && p.GenodigdeId == genodigde && p.IngetrokkenOp == null)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.IngetrokkenOp, nu), ct);
        db.Add(new Priktoegang
        {
            Id = Guid.CreateVersion7(nu),
            Organisatie = rij.Organisatie,
            SessieId = rij.Id,
            GenodigdeId = genodigde,
            LinkHash = Persoonlijkecode.Hash(code),
            GemaaktOp = nu,
            GeldigTot = sessie.Voorstellen.Max(v => v.Moment.Eind),
        });
        return code;
    }
}
