using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Aanhalen;

/// <summary>Zoekt op wat een besluit kan aanhalen, en waar een uitspraak al is aangehaald.</summary>
public sealed class Aanhaallezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel casussen worden hoogstens bij naam genoemd; geteld worden ze allemaal.</summary>
    public const int MeesteGenoemd = 25;

    private static readonly (KenmerkSoort Soort, Gebruik Gebruik)[] Soorten =
    [
        (KenmerkSoort.Gevolgd, Gebruik.Gevolgd), (KenmerkSoort.Onderscheiden, Gebruik.Onderscheiden),
        (KenmerkSoort.Beperkt, Gebruik.Beperkt), (KenmerkSoort.Achterhaald, Gebruik.Achterhaald),
    ];

    private static readonly KenmerkSoort[] Aanhalend = [.. Soorten.Select(s => s.Soort)];

    /// <summary>De uitspraken bij deze kenmerken; wat er niet is of is ingetrokken, ontbreekt.</summary>
    public async Task<IReadOnlyDictionary<string, AanTeHalen>> Vind(Gebruiker gebruiker, IEnumerable<string> kenmerken, CancellationToken ct = default)
    {
        var plekken = kenmerken.Select(k => (Kenmerk: k, Plaats: Aanhaling.Plaats(k))).Where(p => p.Plaats is not null).ToArray();
        if (plekken.Length == 0 || !PublicatieToegang.MagRegisterLezen(gebruiker))
        {
            return new Dictionary<string, AanTeHalen>();
        }

        var (jaren, nummers) = (plekken.Select(p => p.Plaats!.Value.Jaar).Distinct().ToArray(), plekken.Select(p => p.Plaats!.Value.Nummer).Distinct().ToArray());
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var uitspraken = await db.Set<Uitspraak>().AsNoTracking()
            .Where(u => jaren.Contains(u.Jaar) && nummers.Contains(u.Nummer) && u.Stand != Uitspraakstand.Ingetrokken).ToListAsync(ct);
        var gevraagd = plekken.Select(p => p.Kenmerk).ToHashSet();
        return uitspraken.Where(u => gevraagd.Contains(u.Kenmerk)).ToDictionary(u => u.Kenmerk, u => new AanTeHalen(u.Kenmerk, u.Titel, u.Stand, u.IsAchterhaald));
    }

    /// <summary>Hoe vaak een uitspraak is aangehaald en hoe, met de casussen die deze gebruiker mag lezen en wat daarvan is gepubliceerd.</summary>
    public async Task<Aangehaald> Van(Gebruiker gebruiker, string kenmerk, CancellationToken ct = default)
    {
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var rijen = await db.Set<CasusKenmerk>().AsNoTracking().Where(k => Aanhalend.Contains(k.Soort) && k.Code == kenmerk)
            .Join(db.Set<CasusRij>(), k => k.CasusId, c => c.Id, (k, c) => new { k.Soort, c.Id, c.GewijzigdOp }).ToListAsync(ct);
        var gebruik = rijen.ToDictionary(r => r.Id, r => Soorten.First(s => s.Soort == r.Soort).Gebruik);
        var genoemd = rijen.OrderByDescending(r => r.GewijzigdOp).Take(MeesteGenoemd).Select(r => r.Id).ToArray();
        return new(
            [.. Enum.GetValues<Gebruik>().Select(g => (g, gebruik.Values.Count(v => v == g))).Where(t => t.Item2 > 0)],
            await Leesbaar(db, gebruiker, genoemd, gebruik, kenmerk, ct),
            await Gepubliceerd(db, genoemd, gebruik, ct));
    }

    private async Task<AanhalendeCasus[]> Leesbaar(
        MaatwerkDb db, Gebruiker gebruiker, Guid[] casussen, Dictionary<Guid, Gebruik> gebruik, string kenmerk, CancellationToken ct)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var staten = await db.Set<CasusRij>().Where(c => casussen.Contains(c.Id)).Zichtbaar(gebruiker, vandaag).Select(c => c.Staat).ToListAsync(ct);
        return
        [
            .. staten.Select(CasusProjectie.Lees).Where(c => CasusToegang.Voor(gebruiker, c, vandaag).Mag(CasusRecht.Lezen))
                .Select(c => new AanhalendeCasus(c.Nummer, c.Melding.Titel, gebruik[c.Id], c.Besluit?.Aanhalingen.FirstOrDefault(a => a.Kenmerk == kenmerk)?.Verschil))
                .OrderBy(c => c.Gebruik).ThenByDescending(c => c.Nummer),
        ];
    }

    private static async Task<AanhalendeUitspraak[]> Gepubliceerd(MaatwerkDb db, Guid[] casussen, Dictionary<Guid, Gebruik> gebruik, CancellationToken ct)
    {
        var gevonden = await db.Set<Publicatiedossier>().AsNoTracking().Where(p => casussen.Contains(p.CasusId) && p.UitspraakId != null)
            .Join(db.Set<Uitspraak>().Where(u => u.Stand == Uitspraakstand.Geldig), p => p.UitspraakId, u => u.Id, (p, u) => new { p.CasusId, Uitspraak = u }).ToListAsync(ct);
        return [.. gevonden.Select(g => new AanhalendeUitspraak(g.Uitspraak.Kenmerk, g.Uitspraak.Titel, gebruik[g.CasusId])).OrderBy(u => u.Gebruik).ThenBy(u => u.Kenmerk, StringComparer.Ordinal)];
    }
}

/// <summary>Een uitspraak die een besluit kan noemen.</summary>
public sealed record AanTeHalen(string Kenmerk, string Titel, Uitspraakstand Stand, bool IsAchterhaald);

/// <summary>Waar een uitspraak is aangehaald.</summary>
/// <param name="Aantallen">Per gebruik het aantal casussen; alleen wat voorkomt.</param>
/// <param name="Casussen">De casussen die de lezer zelf mag lezen.</param>
/// <param name="Uitspraken">De aanhalende casussen die zelf zijn gepubliceerd.</param>
public sealed record Aangehaald(
    IReadOnlyList<(Gebruik Gebruik, int Aantal)> Aantallen, IReadOnlyList<AanhalendeCasus> Casussen, IReadOnlyList<AanhalendeUitspraak> Uitspraken)
{
    /// <summary>"Gevolgd in 6, onderscheiden in 2."</summary>
    public string? Zin => Aantallen.Count == 0 ? null
        : string.Join(", ", Aantallen.Select((a, i) => $"{(i == 0 ? a.Gebruik.Label() : a.Gebruik.Label().ToLowerInvariant())} in {a.Aantal}")) + ".";
}

/// <summary>Een casus waarvan het besluit de uitspraak noemt.</summary>
/// <param name="Verschil">Waarin die casus verschilt.</param>
public sealed record AanhalendeCasus(string Nummer, string Titel, Gebruik Gebruik, string? Verschil);

/// <summary>Een gepubliceerde casus waarvan het besluit de uitspraak noemt.</summary>
public sealed record AanhalendeUitspraak(string Kenmerk, string Titel, Gebruik Gebruik);
