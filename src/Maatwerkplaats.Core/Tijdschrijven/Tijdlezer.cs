using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Leest iemands eigen tijd. Er is geen weg naar die van een ander.</summary>
public sealed class Tijdlezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>De eigen tijd van dit kwartaal; een leeg boek als er niets is geschreven.</summary>
    public async Task<Tijdstaat> Mijn(Gebruiker wie, Kwartaal kwartaal, CancellationToken ct = default)
    {
        TijdToegang.EisSchrijven(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return (await db.Set<TijdboekRij>().AsNoTracking().FirstOrDefaultAsync(t => t.Jaar == kwartaal.Jaar && t.Kwartaal == kwartaal.Nummer && t.PersoonId == wie.Id, ct))?.Lees()
            ?? new() { Persoon = wie.Id, Kwartaal = kwartaal };
    }

    /// <summary>De kwartalen waarin deze gebruiker iets schreef, met dit kwartaal erbij, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Kwartaal>> Kwartalen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var boeken = await db.Set<TijdboekRij>().AsNoTracking().Where(t => t.PersoonId == wie.Id).Select(t => new { t.Jaar, t.Kwartaal }).ToListAsync(ct);
        return [.. boeken.Select(b => new Kwartaal(b.Jaar, b.Kwartaal)).Append(Kwartaal.Met(Kalender.DatumInNederland(klok.Nu()))).Distinct().OrderByDescending(k => k.Van)];
    }

    /// <summary>Hoeveel de gebruiker zelf in dit kwartaal bij deze plek schreef, in minuten.</summary>
    public async Task<int> Hier(Gebruiker wie, Tijdplek plek, CancellationToken ct = default) =>
        (await Mijn(wie, Kwartaal.Met(Kalender.DatumInNederland(klok.Nu())), ct)).Regels.Where(r => r.Plek == plek).Sum(r => r.Minuten);
}
