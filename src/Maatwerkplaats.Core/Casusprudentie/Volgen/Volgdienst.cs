using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Volgen;

/// <summary>Volgen van een uitspraak, een wetsartikel of een onderwerp: beginnen, stoppen en zien wat je volgt. Alleen voor jezelf.</summary>
public sealed class Volgdienst(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    private const int Meeste = 100;

    /// <summary>Wat deze gebruiker volgt, laatst begonnen voorop.</summary>
    public async Task<IReadOnlyList<Volging>> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Volging>().AsNoTracking().Where(v => v.PersoonId == wie.Id).OrderByDescending(v => v.Sinds).ThenBy(v => v.Id).ToListAsync(ct);
    }

    /// <summary>Begint te volgen; al gevolgd blijft zoals het was.</summary>
    /// <param name="wat">Een kenmerk, een artikel zoals juristen het schrijven, of een paar woorden.</param>
    /// <exception cref="RegelOvertreden">Als er niets in te herkennen is.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker het register niet mag lezen.</exception>
    public async Task<string> Volg(Gebruiker wie, Volgsoort soort, string? wat, CancellationToken ct = default)
    {
        if (!PublicatieToegang.MagRegisterLezen(wie))
        {
            throw new GeenToegang("Casusprudentie is er voor collega's van de organisatie.");
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var (sleutel, naam) = await Herken(db, soort, wat?.Trim() ?? "", ct);
        if (!await db.Set<Volging>().AnyAsync(v => v.PersoonId == wie.Id && v.Soort == soort && v.Sleutel == sleutel, ct))
        {
            VolgRegels.NietTeVeel.Eis(await db.Set<Volging>().CountAsync(v => v.PersoonId == wie.Id, ct) < Meeste);
            var nu = klok.Nu();
            db.Add(new Volging { Id = Guid.CreateVersion7(nu), Organisatie = wie.Organisatie, PersoonId = wie.Id, Soort = soort, Sleutel = sleutel, Naam = naam, Sinds = nu });
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException)
            {
                // Twee keer tegelijk geklikt: het eerste was genoeg.
            }
        }

        return naam;
    }

    /// <summary>Stopt met volgen; wat al niet meer werd gevolgd, blijft zo.</summary>
    public async Task Stop(Gebruiker wie, Guid volging, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        await db.Set<Volging>().Where(v => v.Id == volging && v.PersoonId == wie.Id).ExecuteDeleteAsync(ct);
    }

    private static async Task<(string Sleutel, string Naam)> Herken(MaatwerkDb db, Volgsoort soort, string wat, CancellationToken ct)
    {
        switch (soort)
        {
            case Volgsoort.Uitspraak:
                var kenmerk = Aanhaling.LeesKenmerk(wat);
                var plaats = kenmerk is null ? null : Aanhaling.Plaats(kenmerk);
                var uitspraak = plaats is { } p ? await db.Set<Uitspraak>().AsNoTracking().FirstOrDefaultAsync(u => u.Jaar == p.Jaar && u.Nummer == p.Nummer, ct) : null;
                VolgRegels.UitspraakBestaat.Eis(uitspraak is not null && uitspraak.Kenmerk == kenmerk);
                return (kenmerk!, uitspraak!.Titel.Length > 0 ? uitspraak.Titel : kenmerk!);
            case Volgsoort.Artikel:
                var artikelen = Volgsleutels.Artikelen(wat);
                VolgRegels.ArtikelIsHerkend.Eis(artikelen.Count > 0);
                return (artikelen[0], Volgsleutels.Leesbaar(artikelen[0]));
            default:
                var sleutel = Volgsleutels.Onderwerp(wat);
                VolgRegels.OnderwerpZegtIets.Eis(sleutel.Length is > 0 and <= 200);
                return (sleutel, wat);
        }
    }
}
