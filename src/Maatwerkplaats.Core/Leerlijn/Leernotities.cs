using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Leerlijn;

/// <summary>
/// De notities van één persoon, voor die persoon. Wie er ook vraagt: alleen de eigen notities bestaan. Er is met opzet geen
/// gebeurtenis en geen regel in het inzagelog, want ook dát iemand schrijft, gaat een ander niet aan.
/// </summary>
public sealed class Leernotities(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, TimeProvider klok)
{
    private const string Doel = "leernotitie";

    /// <summary>De eigen notities, de nieuwste eerst.</summary>
    public async Task<IReadOnlyList<GelezenLeernotitie>> Van(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await Open(wie, ct);
        return [.. (await Eigen(db, wie).AsNoTracking().ToListAsync(ct)).Select(Lees).OrderByDescending(n => n.Inhoud.Op).ThenByDescending(n => n.Id)];
    }

    /// <exception cref="NietGevonden">Als de notitie er niet is, of van een ander is.</exception>
    public async Task<GelezenLeernotitie> Lees(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await Open(wie, ct);
        return Lees(await Eigen(db, wie).AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, ct) ?? throw new NietGevonden());
    }

    /// <summary>Schrijft een nieuwe notitie; dezelfde sleutel nog eens verandert niets.</summary>
    public async Task Schrijf(Gebruiker wie, Guid id, string? tekst, string? bij, CancellationToken ct = default)
    {
        var (schoon, waarbij) = Keur(tekst, bij);
        await using var db = await Open(wie, ct);
        if (await db.Set<Leernotitie>().AnyAsync(n => n.Id == id, ct))
        {
            return;
        }

        LeerRegels.ErIsPlaatsVoorEenLeernotitie.Eis(await Eigen(db, wie).CountAsync(ct) < LeerRegels.MeesteNotities);
        db.Add(new Leernotitie { Id = id, Organisatie = wie.Organisatie, Schrijversleutel = Sleutel(wie), Inhoud = Sluit(new(schoon, waarbij, klok.Nu())) });
        await db.SaveChangesAsync(ct);
    }

    /// <param name="slag">De stand waarop het formulier is gebaseerd.</param>
    /// <exception cref="NietGevonden">Als de notitie er niet is, of van een ander is.</exception>
    public async Task Wijzig(Gebruiker wie, Guid id, int slag, string? tekst, string? bij, CancellationToken ct = default)
    {
        var (schoon, waarbij) = Keur(tekst, bij);
        await using var db = await Open(wie, ct);
        var notitie = await Eigen(db, wie).FirstOrDefaultAsync(n => n.Id == id, ct) ?? throw new NietGevonden();
        var oud = Lees(notitie).Inhoud;
        if ((oud.Tekst, oud.Bij) == (schoon, waarbij))
        {
            return;
        }

        LeerRegels.LeernotitieIsNogDezelfde.Eis(notitie.Slag == slag);
        notitie.Inhoud = Sluit(oud with { Tekst = schoon, Bij = waarbij, GewijzigdOp = klok.Nu() });
        notitie.Slag++;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            LeerRegels.LeernotitieIsNogDezelfde.Eis(false);
        }
    }

    /// <summary>Gooit een notitie weg, zonder spoor. Is zij al weg, dan verandert er niets.</summary>
    public async Task GooiWeg(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await Open(wie, ct);
        await Eigen(db, wie).Where(n => n.Id == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Gooit alle eigen notities weg, zonder spoor.</summary>
    public async Task GooiAllesWeg(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await Open(wie, ct);
        await Eigen(db, wie).ExecuteDeleteAsync(ct);
    }

    private async Task<MaatwerkDb> Open(Gebruiker wie, CancellationToken ct)
    {
        OefenToegang.Eis(wie);
        return await databases.Open(wie.Organisatie, ct);
    }

    private IQueryable<Leernotitie> Eigen(MaatwerkDb db, Gebruiker wie)
    {
        var sleutel = Sleutel(wie);
        return db.Set<Leernotitie>().Where(n => n.Schrijversleutel == sleutel);
    }

    private string Sleutel(Gebruiker wie) => versleuteling.Zoeksleutel($"{wie.Organisatie}\n{wie.Id}", Doel);

    private Versleuteld Sluit(Leerinhoud inhoud) => versleuteling.Versleutel(JsonSerializer.Serialize(inhoud, Gebeurtenissoorten.Json), Doel);

    private GelezenLeernotitie Lees(Leernotitie notitie) =>
        new(notitie.Id, notitie.Slag, JsonSerializer.Deserialize<Leerinhoud>(versleuteling.Ontsleutel(notitie.Inhoud, Doel), Gebeurtenissoorten.Json)!);

    private static (string Tekst, string Bij) Keur(string? tekst, string? bij)
    {
        var (schoon, waarbij) = (LeerRegels.LeernotitieIsGeschreven.EisTekst(tekst).ReplaceLineEndings("\n"), bij?.Trim() ?? "");
        LeerRegels.LeernotitieIsNietTeLang.Eis(schoon.Length <= LeerRegels.MeesteTekens);
        LeerRegels.LeernotitieBijIsNietTeLang.Eis(waarbij.Length <= LeerRegels.LangsteBij);
        LeerRegels.LeernotitieNoemtGeenBsn.Eis(!Bsn.StaatIn(schoon) && !Bsn.StaatIn(waarbij));
        return (schoon, waarbij);
    }
}

/// <summary>Een eigen notitie, open om te lezen.</summary>
/// <param name="Slag">De stand waarop een wijziging zich baseert.</param>
public sealed record GelezenLeernotitie(Guid Id, int Slag, Leerinhoud Inhoud);
