using System.Security.Cryptography;
using System.Text;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>Begint, herkent en beëindigt aanmeldingen. De sleutel staat alleen in de cookie; de database kent alleen de hash.</summary>
public sealed class Aanmeldsessies(IDbContextFactory<MaatwerkDb> databases, Inzagelog log, TimeProvider klok)
{
    /// <summary>Zo vaak wordt bijgehouden dat een sessie nog in gebruik is.</summary>
    private static readonly TimeSpan Bijhouden = TimeSpan.FromMinutes(1);

    // Per exemplaar en niet statisch: een voorbereide vraag hoort bij één soort database.
    // Zonder filter op organisatie: wie hier aanmeldt en voor welke organisatie, blijkt juist uit deze vraag.
    private readonly Func<MaatwerkDb, string, Task<Aanmeldsessie?>> _zoek = EF.CompileAsyncQuery((MaatwerkDb db, string hash) =>
        db.Set<Aanmeldsessie>().AsNoTracking().IgnoreQueryFilters().Include(s => s.Persoon!).ThenInclude(p => p.Rollen).FirstOrDefault(s => s.SleutelHash == hash));

    /// <returns>De sleutel voor in de cookie: 256 willekeurige bits.</returns>
    public async Task<string> Begin(Persoon persoon, string apparaat, CancellationToken ct)
    {
        var sleutel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var nu = klok.Nu();
        await using var db = await databases.Open(persoon.Organisatie, ct);
        db.Add(new Aanmeldsessie
        {
            SleutelHash = Hash(sleutel),
            PersoonId = persoon.Id,
            BegonnenOp = nu,
            LaatstGezienOp = nu,
            Apparaat = apparaat.Length > 200 ? apparaat[..200] : apparaat,
        });
        await db.SaveChangesAsync(ct);
        await log.Leg(Gebruiker.Van(persoon), InzageSoort.Aangemeld);
        return sleutel;
    }

    /// <returns>De gebruiker bij deze sleutel, of <c>null</c> als de sessie niet (meer) geldt.</returns>
    public async Task<Gebruiker?> Herken(string sleutel, CancellationToken ct)
    {
        var hash = Hash(sleutel);
        await using var db = await databases.CreateDbContextAsync(ct);
        var sessie = await _zoek(db, hash);
        var nu = klok.Nu();
        if (sessie is not { Persoon: { Actief: true } persoon } || !sessie.IsGeldig(nu))
        {
            return null;
        }

        if (nu - sessie.LaatstGezienOp > Bijhouden)
        {
            await db.Set<Aanmeldsessie>().Where(s => s.SleutelHash == hash).ExecuteUpdateAsync(s => s.SetProperty(x => x.LaatstGezienOp, nu), ct);
        }

        return Gebruiker.Van(persoon);
    }

    public async Task Eindig(Gebruiker gebruiker, string sleutel, CancellationToken ct) =>
        await Eindig(gebruiker, s => s.SleutelHash == Hash(sleutel), ct);

    /// <summary>Meldt iemand af op alle apparaten.</summary>
    public async Task EindigOveral(Gebruiker gebruiker, CancellationToken ct) => await Eindig(gebruiker, s => true, ct);

    /// <summary>Waar iemand nu is ingelogd, het laatst gebruikte eerst.</summary>
    /// <param name="sleutel">Sleutel van dit apparaat.</param>
    public async Task<IReadOnlyList<LopendeSessie>> Lopend(Gebruiker gebruiker, string? sleutel, CancellationToken ct)
    {
        var (hash, nu) = (sleutel is null ? "" : Hash(sleutel), klok.Nu());
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        return [.. (await db.Set<Aanmeldsessie>().AsNoTracking().Where(s => s.PersoonId == gebruiker.Id && s.BeeindigdOp == null).ToListAsync(ct))
            .Where(s => s.IsGeldig(nu)).OrderByDescending(s => s.LaatstGezienOp)
            .Select(s => new LopendeSessie(Apparaatnaam.Van(s.Apparaat), s.BegonnenOp, s.LaatstGezienOp, s.SleutelHash == hash))];
    }

    private async Task Eindig(Gebruiker gebruiker, System.Linq.Expressions.Expression<Func<Aanmeldsessie, bool>> welke, CancellationToken ct)
    {
        var nu = klok.Nu();
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        await db.Set<Aanmeldsessie>().Where(s => s.PersoonId == gebruiker.Id && s.BeeindigdOp == null).Where(welke)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), ct);
        await log.Leg(gebruiker, InzageSoort.Afgemeld);
    }

    private static string Hash(string sleutel) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
}

/// <summary>Een plek waar iemand is ingelogd.</summary>
/// <param name="Hier">Dit is het apparaat waarop iemand nu kijkt.</param>
public sealed record LopendeSessie(string Apparaat, DateTime Begonnen, DateTime LaatstGezien, bool Hier);
