using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een gast die nu binnen is: de casus en de deelnemer die hij daarin is.</summary>
/// <param name="Sessie">De maatwerksessie waar de link voor is; leeg voor een link naar de casus.</param>
public sealed record Gastbezoek(string Organisatie, CasusStaat Casus, Deelnemer Deelnemer, DateOnly GeldigTot, Sessiestaat? Sessie = null)
{
    /// <summary>Wat een gast mag: lezen wat met externe partijen is gedeeld, en aanschuiven bij de maatwerksessie.</summary>
    public Inzicht Inzicht { get; } = new([Grond.ExterneDeelnemer], new HashSet<CasusRecht> { CasusRecht.LezenGedeeld, CasusRecht.Aanschuiven });
}

/// <summary>Laat iemand zonder account binnen met een eenmalige link, zolang de toestemming van de cliënt geldt.</summary>
public sealed class Gastdeur(IDbContextFactory<MaatwerkDb> databases, Casuslezer lezer, TimeProvider klok)
{
    /// <summary>Zo lang werkt een sessie na het inwisselen van de link: één werkdag.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromHours(10);

    /// <summary>Zo ver vooruit mag een link hoogstens geldig zijn, in dagen.</summary>
    public const int MeesteDagen = 30;

    /// <summary>Maakt een nieuwe link voor een deelnemer van buiten; een eerdere link of sessie van die deelnemer werkt dan niet meer.</summary>
    /// <returns>De code voor in het adres. Staat nergens opgeslagen en is dus maar één keer te tonen.</returns>
    /// <exception cref="NietGevonden">Als er geen externe deelnemer zonder account met deze sleutel is.</exception>
    /// <exception cref="RegelOvertreden">Als de einddatum te laat is.</exception>
    public async Task<string> MaakLink(Gebruiker gebruiker, string nummer, Guid deelnemer, DateOnly geldigTot, CancellationToken ct = default)
    {
        var (casus, _) = await lezer.Lees(gebruiker, nummer, CasusRecht.MensenErbijHalen, ct);
        var gast = casus.Deelnemers.FirstOrDefault(d => d.Id == deelnemer && d.IsExtern && d.Wie.PersoonId is null) ?? throw new NietGevonden();
        var toestemming = casus.Toestemmingen.First(t => t.Id == gast.Toestemming);
        var nu = klok.Nu();
        EisTermijn(geldigTot, toestemming, Kalender.DatumInNederland(nu));
        var code = NieuweSleutel();
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        await db.Set<Gasttoegang>().Where(g => g.DeelnemerId == deelnemer && g.IngetrokkenOp == null)
            .ExecuteUpdateAsync(g => g.SetProperty(x => x.IngetrokkenOp, nu), ct);
        db.Add(new Gasttoegang
        {
            Id = Guid.CreateVersion7(nu),
            Organisatie = gebruiker.Organisatie,
            CasusId = casus.Id,
            DeelnemerId = deelnemer,
            LinkHash = Hash(code),
            GemaaktOp = nu,
            GeldigTot = geldigTot,
        });
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return code;
    }

    /// <summary>Wisselt de link in voor een sessie. Werkt één keer.</summary>
    /// <returns>De sleutel voor in de cookie, of <c>null</c> als de link niet (meer) werkt.</returns>
    public async Task<string?> WisselIn(string code, CancellationToken ct = default)
    {
        var (hash, sleutel, nu) = (Hash(code), NieuweSleutel(), klok.Nu());
        var (vandaag, sessieHash, tot) = (Kalender.DatumInNederland(nu), Hash(sleutel), nu + Langst);
        await using var db = await databases.CreateDbContextAsync(ct);
        var gelukt = await db.Set<Gasttoegang>().IgnoreQueryFilters()
            .Where(g => g.LinkHash == hash && (g.GebruiktOp == null || g.SessieId != null) && g.IngetrokkenOp == null && g.GeldigTot >= vandaag)
            .ExecuteUpdateAsync(g => g.SetProperty(x => x.GebruiktOp, nu).SetProperty(x => x.SessieHash, sessieHash).SetProperty(x => x.SessieTot, tot), ct);
        return gelukt == 1 ? sleutel : null;
    }

    /// <returns>De gast, of <c>null</c> zodra sessie, deelname of toestemming voorbij is.</returns>
    public async Task<Gastbezoek?> Herken(string sleutel, CancellationToken ct = default)
    {
        var (hash, nu) = (Hash(sleutel), klok.Nu());
        var vandaag = Kalender.DatumInNederland(nu);
        await using var db = await databases.CreateDbContextAsync(ct);
        var rij = await db.Set<Gasttoegang>().IgnoreQueryFilters().AsNoTracking()
            .Where(g => g.SessieHash == hash && g.SessieTot > nu && g.IngetrokkenOp == null && g.GeldigTot >= vandaag)
            .Join(db.Set<CasusRij>().IgnoreQueryFilters(), g => g.CasusId, c => c.Id, (g, c) => new { g.Organisatie, g.DeelnemerId, g.GeldigTot, g.SessieId, c.Staat })
            .FirstOrDefaultAsync(ct);
        if (rij is null)
        {
            return null;
        }

        var sessie = rij.SessieId is { } id ? await Sessie(db, id, rij.DeelnemerId, ct) : null;
        if (rij.SessieId is not null && sessie is null)
        {
            return null;
        }

        var casus = CasusProjectie.Lees(rij.Staat);
        return casus.Deelnemers.FirstOrDefault(d => d.Id == rij.DeelnemerId) is { IsExtern: true } deelnemer
            && casus.Toestemmingen.Any(t => t.Id == deelnemer.Toestemming && t.IsGeldig(vandaag))
            ? new(rij.Organisatie, casus, deelnemer, rij.GeldigTot, sessie)
            : null;
    }

    /// <summary>De gast is klaar; de sessie werkt niet meer.</summary>
    public async Task Sluit(string sleutel, CancellationToken ct = default)
    {
        var (hash, nu) = (Hash(sleutel), klok.Nu());
        await using var db = await databases.CreateDbContextAsync(ct);
        var mijn = db.Set<Gasttoegang>().IgnoreQueryFilters().Where(g => g.SessieHash == hash);
        await mijn.Where(g => g.SessieId == null).ExecuteUpdateAsync(g => g.SetProperty(x => x.IngetrokkenOp, nu), ct);
        await mijn.ExecuteUpdateAsync(g => g.SetProperty(x => x.SessieTot, nu), ct);
    }

    /// <summary>Een link eindigt op tijd: niet in het verleden, niet te ver vooruit en nooit later dan de toestemming.</summary>
    /// <exception cref="RegelOvertreden">Als de toestemming niet geldt of de einddatum niet past.</exception>
    public static void EisTermijn(DateOnly geldigTot, Toestemming toestemming, DateOnly vandaag)
    {
        CasusRegels.ExternAlleenMetToestemming.Eis(toestemming.IsGeldig(vandaag));
        CasusRegels.GastlinkEindigtOpTijd.Eis(geldigTot >= vandaag && geldigTot <= vandaag.AddDays(MeesteDagen)
            && (toestemming.GeldigTot is null || geldigTot <= toestemming.GeldigTot));
    }

    /// <summary>
    /// Maakt in de lopende transactie een link voor één maatwerksessie; een eerdere link voor dezelfde sessie werkt dan niet meer.
    /// </summary>
    /// <param name="geldigTot">De dag van de sessie.</param>
    /// <returns>De code voor in het adres.</returns>
    internal static async Task<string> MaakSessielink(
        MaatwerkDb db, string organisatie, Guid casus, Guid deelnemer, Guid sessie, DateOnly geldigTot, DateTime nu, CancellationToken ct)
    {
        var code = NieuweSleutel();
        await db.Set<Gasttoegang>().Where(g => g.DeelnemerId == deelnemer && g.SessieId == sessie && g.IngetrokkenOp == null)
            .ExecuteUpdateAsync(g => g.SetProperty(x => x.IngetrokkenOp, nu), ct);
        db.Add(new Gasttoegang
        {
            Id = Guid.CreateVersion7(nu),
            Organisatie = organisatie,
            CasusId = casus,
            DeelnemerId = deelnemer,
            SessieId = sessie,
            LinkHash = Hash(code),
            GemaaktOp = nu,
            GeldigTot = geldigTot,
        });
        return code;
    }

    /// <returns>De sessie waar de gast voor komt, of <c>null</c> als zij niet doorgaat of de gast niet meer is uitgenodigd.</returns>
    private static async Task<Sessiestaat?> Sessie(MaatwerkDb db, Guid sessie, Guid deelnemer, CancellationToken ct)
    {
        var staat = await db.Set<SessieRij>().IgnoreQueryFilters().Where(s => s.Id == sessie && s.Stand == Sessiestand.Gepland).Select(s => s.Staat).FirstOrDefaultAsync(ct);
        return staat is not null && Sessieprojectie.Lees(staat) is var gepland && gepland.Genodigden.Any(g => g.Gast?.Deelnemer == deelnemer) ? gepland : null;
    }

    private static string NieuweSleutel() => Persoonlijkecode.Maak();

    private static string Hash(string sleutel) => Persoonlijkecode.Hash(sleutel);
}
