using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Leest hulpteksten zoals ze nu gelden, en voor de landelijke Maatwerkplaats ook hoe ze zo kwamen. Er staat niets vertrouwelijks in.</summary>
public sealed class Hulptekstlezer(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Alle hulpteksten, in de volgorde van het handboek.</summary>
    public async Task<IReadOnlyList<Hulpblad>> Alle(string organisatie, CancellationToken ct = default) => (await MetStand(organisatie, ct)).Bladen;

    /// <exception cref="NietGevonden">Als er geen bladzijde zo heet.</exception>
    public async Task<Hulpblad> Lees(string organisatie, string code, CancellationToken ct = default)
    {
        var blad = Handboek.Vind(code) ?? throw new NietGevonden();
        await using var db = await databases.Open(organisatie, ct);
        var eigen = await db.Set<HulptekstRij>().AsNoTracking().Where(h => h.Code == code && h.Tekst != null).Select(h => new { h.Titel, h.Tekst }).FirstOrDefaultAsync(ct);
        return eigen is null ? Hulpblad.Van(blad) : new(code, blad.Groep, eigen.Titel!, eigen.Tekst!, IsEigen: true);
    }

    /// <summary>De vragen die helpen om vanuit één perspectief te kijken. Haalde iemand de kop weg, dan gelden de meegeleverde vragen.</summary>
    public async Task<IReadOnlyList<string>> Leidvragen(string organisatie, Perspectief perspectief, CancellationToken ct = default) =>
        Hulpteksten.Leidvragen.Uit(await Lees(organisatie, Handboek.Perspectiefvragen, ct), perspectief);

    /// <summary>Een hulptekst met al zijn versies, voor wie hem bijhoudt.</summary>
    /// <exception cref="NietGevonden">Als er geen bladzijde zo heet.</exception>
    public async Task<Hulptekstboek> Geschiedenis(Gebruiker wie, string code, CancellationToken ct = default)
    {
        HulptekstToegang.Eis(wie);
        var blad = Handboek.Vind(code) ?? throw new NietGevonden();
        await using var db = await databases.Open(wie.Organisatie, ct);
        return new(blad, (await db.Set<HulptekstRij>().AsNoTracking().FirstOrDefaultAsync(h => h.Code == code, ct))?.Lees() ?? new() { Code = code });
    }

    /// <summary>Alle hulpteksten met hun versies, voor wie ze bijhoudt.</summary>
    public async Task<IReadOnlyList<Hulptekstboek>> Overzicht(Gebruiker wie, CancellationToken ct = default)
    {
        HulptekstToegang.Eis(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var eigen = (await db.Set<HulptekstRij>().AsNoTracking().ToListAsync(ct)).ToDictionary(h => h.Code, h => h.Lees());
        return [.. Handboek.Alle.Select(b => new Hulptekstboek(b, eigen.GetValueOrDefault(b.Code) ?? new() { Code = b.Code }))];
    }

    /// <summary>Alle hulpteksten, met een stand die verandert zodra er een tekst verandert.</summary>
    internal async Task<(IReadOnlyList<Hulpblad> Bladen, string Stand)> MetStand(string organisatie, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var rijen = await db.Set<HulptekstRij>().AsNoTracking().OrderBy(h => h.Code).Select(h => new { h.Code, h.Versie, h.Titel, h.Tekst }).ToListAsync(ct);
        var eigen = rijen.Where(r => r.Tekst is not null).ToDictionary(r => r.Code);
        return (
            [.. Handboek.Alle.Select(b => eigen.TryGetValue(b.Code, out var tekst) ? new Hulpblad(b.Code, b.Groep, tekst.Titel!, tekst.Tekst!, IsEigen: true) : Hulpblad.Van(b))],
            string.Join(' ', rijen.Select(r => $"{r.Code}:{r.Versie}")));
    }
}

/// <summary>Een hulptekst met wat is meegeleverd en elke versie die er was.</summary>
public sealed record Hulptekstboek(Handboekblad Meegeleverd, Hulptekststaat Staat)
{
    public string Titel => Staat.Geldend(Meegeleverd).Titel;

    public string Tekst => Staat.Geldend(Meegeleverd).Tekst;

    /// <summary>Er is een nieuwe meegeleverde tekst waar nog niet over is gekozen.</summary>
    public bool BiedtAan => Staat.BiedtAan(Meegeleverd);
}
