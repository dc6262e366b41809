using System.Runtime.CompilerServices;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>
/// Schrijft het register naar een bestand: alleen de casussen en velden die de gebruiker mag zien (<see cref="CasusToegang"/>).
/// Elke uitvoer staat in het inzagelog, met filter en aantal, voordat iemand het bestand krijgt.
/// </summary>
public sealed class Registeruitvoer(IDbContextFactory<MaatwerkDb> databases, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
{
    /// <summary>Zoveel casussen staan tegelijk in het geheugen.</summary>
    private const int PerGreep = 200;

    /// <summary>Hoeveel casussen erin komen.</summary>
    public async Task<int> Tel(Gebruiker wie, Werklijstfilter filter, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Gevonden(db, wie, filter).CountAsync(ct);
    }

    /// <summary>Schrijft het bestand en legt vast dat dat gebeurde.</summary>
    /// <param name="uit">Hoeft alleen te kunnen schrijven; blijft open.</param>
    /// <param name="voortgang">Krijgt na elke greep het aantal casussen tot dan toe.</param>
    /// <returns>Aantal casussen.</returns>
    public async Task<int> Schrijf(Stream uit, Gebruiker wie, Registervraag vraag, Func<int, Task>? voortgang = null, CancellationToken ct = default)
    {
        var aantal = 0;
        using (var schrijver = ITabelschrijver.Begin(vraag.Vorm, uit, "Register Maatwerkplaats", [.. vraag.Kolommen.Select(k => k.Vorm())], klok.Nu()))
        {
            await foreach (var rij in Rijen(wie, vraag.Filter, ct))
            {
                schrijver.Rij([.. vraag.Kolommen.Select(rij.Waarde)]);
                if (++aantal % PerGreep == 0 && voortgang is not null)
                {
                    await voortgang(aantal);
                }
            }
        }

        await log.Leg(wie, InzageSoort.Uitgevoerd, reden: $"register, {vraag.Vorm.ToString().ToLowerInvariant()}, {aantal} {(aantal == 1 ? "casus" : "casussen")}: {await Beschrijf(wie, vraag.Filter, ct)}");
        return aantal;
    }

    /// <summary>Het filter in woorden, zonder persoonsgegevens.</summary>
    public async Task<string> Beschrijf(Gebruiker wie, Werklijstfilter filter, CancellationToken ct = default) =>
        string.Join("; ", Filterbeschrijving.Van(filter, await lijsten.Lees(wie.Organisatie, ct)));

    private async IAsyncEnumerable<Registerrij> Rijen(Gebruiker wie, Werklijstfilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var woorden = await lijsten.Lees(wie.Organisatie, ct);
        await using var db = await databases.Open(wie.Organisatie, ct);
        // Eerst alleen de sleutels op volgorde, dan de casussen zelf in grepen: het geheugen groeit niet mee met het register.
        var sleutels = await Gevonden(db, wie, filter).Gesorteerd(filter).Select(c => c.Id).ToListAsync(ct);
        foreach (var greep in sleutels.Chunk(PerGreep))
        {
            var staten = await db.Set<CasusRij>().Where(c => greep.Contains(c.Id)).Select(c => new { c.Id, c.Staat }).ToDictionaryAsync(c => c.Id, c => c.Staat, ct);
            foreach (var sleutel in greep.Where(staten.ContainsKey))
            {
                var casus = CasusProjectie.Lees(staten[sleutel]);
                var inzicht = CasusToegang.Voor(wie, casus, vandaag);
                if (inzicht.MagZien)
                {
                    yield return new(casus, woorden, inzicht);
                }
            }
        }
    }

    private IQueryable<CasusRij> Gevonden(MaatwerkDb db, Gebruiker wie, Werklijstfilter filter)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        return db.Set<CasusRij>().Zichtbaar(wie, vandaag).Voldoet(filter, vandaag);
    }
}
