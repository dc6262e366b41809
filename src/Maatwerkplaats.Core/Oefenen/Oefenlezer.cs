using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Leest oefeningen voor wie erin weegt. De afloop en de weging van anderen komen pas mee als die persoon ze mag zien.</summary>
public sealed class Oefenlezer(IDbContextFactory<MaatwerkDb> databases, Oefenkast kast)
{
    /// <summary>De eigen oefeningen, de nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Oefenregel>> Van(Gebruiker wie, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var ik = wie.Id;
        var rijen = await db.Set<Oefening>().AsNoTracking().Zichtbaar(db, wie).OrderByDescending(o => o.BegonnenOp)
            .Join(db.Set<Oefenblad>().Where(b => b.PersoonId == ik), o => o.Id, b => b.OefeningId, (o, b) => new { Oefening = o, b.IngeleverdOp })
            .ToListAsync(ct);
        var uitspraken = await Uitspraken(db, [.. rijen.Select(r => r.Oefening.UitspraakId).OfType<Guid>()], ct);
        return
        [
            .. rijen.Select(r => new Oefenregel(
                r.Oefening.Id, Stof(r.Oefening, uitspraken.GetValueOrDefault(r.Oefening.UitspraakId ?? Guid.Empty)).Opgave, r.Oefening.Groep, r.IngeleverdOp is not null, r.Oefening.Open, r.Oefening.BegonnenOp)),
        ];
    }

    /// <exception cref="NietGevonden">Als de oefening er niet is, of van een ander is.</exception>
    public async Task<Oefenbeeld> Lees(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var oefening = await OefenToegang.Haal(db, wie, id, ct);
        var bladen = await db.Set<Oefenblad>().AsNoTracking().Where(b => b.OefeningId == id).ToListAsync(ct);
        var eigen = bladen.Find(b => b.PersoonId == wie.Id) ?? throw new NietGevonden();
        var (opgave, afloop) = Stof(oefening, oefening.UitspraakId is { } sleutel ? (await Uitspraken(db, [sleutel], ct)).GetValueOrDefault(sleutel) : null);
        var magZien = OefenToegang.MagAfloopZien(oefening, eigen);
        var mensen = bladen.ConvertAll(b => b.PersoonId);
        var namen = await db.Set<Persoon>().AsNoTracking().Where(p => mensen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, ct);
        return new(
            id, opgave, oefening.UitspraakId, kast.Open(eigen), eigen.IngeleverdOp, oefening.Groep, oefening.Open, OefenToegang.Leidt(oefening, wie), kast.Code(oefening),
            [
                .. bladen.Select(b => new Oefengenoot(
                    namen.GetValueOrDefault(b.PersoonId, ""), b.PersoonId == wie.Id, b.IngeleverdOp is not null,
                    magZien && b.IngeleverdOp is not null ? kast.Open(b) with { Meegenomen = "" } : null)).OrderBy(g => g.Naam, StringComparer.CurrentCulture),
            ],
            magZien ? afloop : null);
    }

    /// <summary>Wie de groep begon waar deze code bij hoort, en of iemand er al in zit.</summary>
    /// <exception cref="RegelOvertreden">Als er geen groep met deze code is.</exception>
    public async Task<Oefenuitnodiging> Uitnodiging(Gebruiker wie, string? code, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var sleutel = kast.Sleutel(code);
        var gevonden = await db.Set<Oefening>().AsNoTracking().Where(o => o.Codesleutel == sleutel && !o.Weg)
            .Join(db.Set<Persoon>(), o => o.PersoonId, p => p.Id, (o, p) => new { o.Id, p.Naam }).FirstOrDefaultAsync(ct);
        OefenRegels.CodeBestaat.Eis(gevonden is not null);
        return new(gevonden!.Id, gevonden.Naam, await db.Set<Oefenblad>().AnyAsync(b => b.OefeningId == gevonden.Id && b.PersoonId == wie.Id, ct));
    }

    /// <summary>Wat iemand na het vergelijken voor zichzelf opschreef, op de sleutel van de oefening.</summary>
    internal async Task<IReadOnlyDictionary<Guid, string>> Meegenomen(Gebruiker wie, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var ik = wie.Id;
        var bladen = await db.Set<Oefenblad>().AsNoTracking().Where(b => b.PersoonId == ik && b.IngeleverdOp != null).ToListAsync(ct);
        return bladen.Select(b => (b.OefeningId, kast.Open(b).Meegenomen)).Where(b => b.Meegenomen.Length > 0).ToDictionary(b => b.OefeningId, b => b.Meegenomen);
    }

    /// <summary>Jaar en nummer van de casusprudentie waarmee iemand al oefende.</summary>
    internal async Task<IReadOnlySet<(int Jaar, int Nummer)>> AlGedaan(Gebruiker wie, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var gedaan = await db.Set<Oefening>().AsNoTracking().Zichtbaar(db, wie).Join(db.Set<Uitspraak>(), o => o.UitspraakId, u => u.Id, (_, u) => new { u.Jaar, u.Nummer }).ToListAsync(ct);
        return gedaan.Select(u => (u.Jaar, u.Nummer)).ToHashSet();
    }

    /// <summary>De casus van een oefening: wat er speelt, en hoe het afliep als er nog tekst is.</summary>
    private static (Opgave Opgave, Afloop? Afloop) Stof(Oefening oefening, Uitspraak? uitspraak)
    {
        if (Oefencasussen.Vind(oefening.Oefencasus) is { } verzonnen)
        {
            return (verzonnen.Opgave, verzonnen.Afloop);
        }

        if (uitspraak is null)
        {
            return (new("Deze casus is er niet meer", "", Opgavestand.Ingetrokken, [], "", "", ""), null);
        }

        var inhoud = Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud));
        return (Opgave.Van(uitspraak, inhoud), uitspraak.Stand == Uitspraakstand.Ingetrokken ? null : new(inhoud, Geen, Geen, $"/casusprudentie/{uitspraak.Jaar}/{uitspraak.Nummer}"));
    }

    private static IReadOnlyDictionary<Casussen.Perspectief, Casussen.Score> Geen => new Dictionary<Casussen.Perspectief, Casussen.Score>();

    private static Task<Dictionary<Guid, Uitspraak>> Uitspraken(MaatwerkDb db, IReadOnlyCollection<Guid> sleutels, CancellationToken ct) =>
        db.Set<Uitspraak>().AsNoTracking().Where(u => sleutels.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
}

/// <summary>Een eigen oefening, zoals die in de lijst staat.</summary>
public sealed record Oefenregel(Guid Id, Opgave Opgave, bool Groep, bool Ingeleverd, bool Open, DateTime BegonnenOp)
{
    /// <summary>Of er al iets te vergelijken is.</summary>
    public bool KanVergelijken => Ingeleverd && (!Groep || Open);
}

/// <summary>Een oefening door de ogen van wie erin weegt.</summary>
/// <param name="Mijn">De eigen weging.</param>
/// <param name="IngeleverdOp">Wanneer die persoon inleverde; leeg zolang dat niet is gebeurd.</param>
/// <param name="IsVanMij">Of die persoon de oefening begon.</param>
/// <param name="Code">De code om mee te doen; leeg als iemand alleen oefent.</param>
/// <param name="Afloop">Wat er toen is besloten; leeg zolang die persoon dat nog niet mag zien, of als er geen tekst meer is.</param>
public sealed record Oefenbeeld(
    Guid Id, Opgave Opgave, Guid? UitspraakId, Oefenweging Mijn, DateTime? IngeleverdOp, bool Groep, bool Open, bool IsVanMij, string? Code,
    IReadOnlyList<Oefengenoot> Genoten, Afloop? Afloop)
{
    public bool KanVergelijken => IngeleverdOp is not null && (!Groep || Open);

    public bool KanWegen => IngeleverdOp is null && Opgave.IsTeLezen;

    /// <summary>De wegingen die te zien zijn.</summary>
    public IEnumerable<Oefenweging> Wegingen => Genoten.Select(g => g.Weging).OfType<Oefenweging>();

    /// <summary>Wie nog niet inleverde.</summary>
    public IReadOnlyList<string> Ontbreekt => [.. Genoten.Where(g => !g.Ingeleverd).Select(g => g.Naam)];
}

/// <summary>Iemand die meedoet aan een oefening.</summary>
/// <param name="Weging">Leeg zolang die niet te zien is, of niet is ingeleverd.</param>
public sealed record Oefengenoot(string Naam, bool BenIk, bool Ingeleverd, Oefenweging? Weging);

/// <summary>Een groep om aan mee te doen; van de casus staat er nog niets.</summary>
public sealed record Oefenuitnodiging(Guid Id, string Van, bool ZitErAl);
