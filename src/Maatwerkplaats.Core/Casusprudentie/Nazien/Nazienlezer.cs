using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Leest wat er na publicatie met uitspraken is, voor de lezer en voor wie ze nakijkt.</summary>
public sealed class Nazienlezer(IDbContextFactory<MaatwerkDb> databases, Publicatiekast kast)
{
    /// <summary>Zoveel staan er op één lijst.</summary>
    public const int MeesteRegels = 100;

    /// <summary>Hoe één uitspraak ervoor staat.</summary>
    public async Task<Nazicht> Van(Gebruiker gebruiker, Guid uitspraak, CancellationToken ct = default)
    {
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        return Nazichtboek.Lees(await db.Set<Nazichtdossier>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == uitspraak, ct));
    }

    /// <summary>Waar een mens naar moet kijken, langst wachtend voorop.</summary>
    public async Task<(IReadOnlyList<NaTeZien> Regels, int Totaal)> Open(Gebruiker gebruiker, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(gebruiker);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var open = db.Set<Nazichtdossier>().AsNoTracking().Where(n => n.Open);
        var rijen = await open.OrderBy(n => n.OpenSinds).ThenBy(n => n.Id).Take(MeesteRegels)
            .Join(db.Set<Uitspraak>(), n => n.Id, u => u.Id, (n, u) => new { Dossier = n, Uitspraak = u }).ToListAsync(ct);
        return (
            [.. rijen.Select(r => new NaTeZien(r.Uitspraak.Kenmerk, r.Uitspraak.Jaar, r.Uitspraak.Nummer, r.Uitspraak.Titel, r.Dossier.OpenSinds, Nazichtboek.Lees(r.Dossier))).OrderBy(r => r.Sinds)],
            await open.CountAsync(ct));
    }

    /// <summary>Eén uitspraak om na te kijken, met wat er nu in de tekst te vinden is.</summary>
    /// <exception cref="NietGevonden">Als zij er niet is.</exception>
    public async Task<Nazienwerk> Werk(Gebruiker gebruiker, int jaar, int nummer, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(gebruiker);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var uitspraak = await db.Set<Uitspraak>().AsNoTracking().FirstOrDefaultAsync(u => u.Jaar == jaar && u.Nummer == nummer, ct) ?? throw new NietGevonden();
        var dossier = await db.Set<Nazichtdossier>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == uitspraak.Id, ct);
        var nazicht = Nazichtboek.Lees(dossier);
        if (nazicht.Vondst is null)
        {
            return new(uitspraak, nazicht, []);
        }

        var publicatie = await db.Set<Publicatiedossier>().AsNoTracking().FirstOrDefaultAsync(p => p.UitspraakId == uitspraak.Id, ct);
        var casus = publicatie is null ? null : await db.Set<CasusRij>().AsNoTracking().Where(c => c.Id == publicatie.CasusId).Select(c => c.Staat).FirstOrDefaultAsync(ct);
        return new(uitspraak, nazicht, Registertoets.Zoek(Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud)), Registertoets.Bron(kast, publicatie, casus)));
    }
}

/// <summary>Een uitspraak waar een mens naar moet kijken.</summary>
public sealed record NaTeZien(string Kenmerk, int Jaar, int Nummer, string Titel, DateTime? Sinds, Nazicht Nazicht);

/// <summary>Een uitspraak om na te kijken.</summary>
/// <param name="Vondsten">Wat de controle er nu in vindt; alleen als er iets te beoordelen is.</param>
public sealed record Nazienwerk(Uitspraak Uitspraak, Nazicht Nazicht, IReadOnlyList<Registervondst> Vondsten);
