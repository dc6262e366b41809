using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>Zoekt collega's om erbij te halen of iets aan te geven: alleen wie actief is en bij de eigen organisatie werkt.</summary>
public sealed class Collegas(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Zoveel collega's geeft een zoekopdracht hoogstens; wie er niet bij staat, is met meer letters te vinden.</summary>
    public const int Meest = 20;

    /// <summary>Met minder letters wordt er niet gezocht.</summary>
    public const int KortsteNaam = 2;

    /// <summary>Collega's in wier naam elk getypt woord voorkomt, op naam.</summary>
    public async Task<IReadOnlyList<Collega>> Zoek(Gebruiker wie, string? naam, CancellationToken ct = default)
    {
        var woorden = (naam ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Sum(w => w.Length) < KortsteNaam)
        {
            return [];
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var gevonden = Werkzaam(db);
        foreach (var woord in woorden)
        {
#pragma warning disable CA1304, CA1311, CA1862 // Wordt lower() in de database; daar bestaat geen cultuur.
            gevonden = gevonden.Where(p => p.Naam.ToLower().Contains(woord));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return await Lees(gevonden.OrderBy(p => p.Naam).Take(Meest), ct);
    }

    /// <summary>Wie voor deze Maatwerkplaatsen casussen kan begeleiden, op naam.</summary>
    public async Task<IReadOnlyList<Collega>> VanWerkplaatsen(Gebruiker wie, IReadOnlyCollection<string> werkplaatsen, CancellationToken ct = default)
    {
        var ookLandelijk = werkplaatsen.Contains("landelijk");
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Lees(
            Werkzaam(db).Where(p => p.Rollen.Any(r =>
                ((r.Rol == Rol.Kernteam || r.Rol == Rol.CoordinatorRegio) && werkplaatsen.Contains(r.Werkplaats))
                || (ookLandelijk && r.Rol == Rol.CoordinatorLandelijk))).OrderBy(p => p.Naam),
            ct);
    }

    /// <returns>De collega, of <c>null</c> als die er niet (meer) is.</returns>
    public async Task<Collega?> Vind(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return (await Lees(Werkzaam(db).Where(p => p.Id == id), ct)).SingleOrDefault();
    }

    /// <summary>Of deze collega casussen van een van deze Maatwerkplaatsen kan begeleiden. Wie landelijk coördineert, kan dat overal.</summary>
    public async Task<Func<IEnumerable<string>, bool>> Begeleidt(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rollen = await Werkzaam(db).Where(p => p.Id == id).SelectMany(p => p.Rollen).AsNoTracking().ToListAsync(ct);
        return plaatsen => rollen.Exists(r => r.Rol == Rol.CoordinatorLandelijk
            || (r.Rol is Rol.Kernteam or Rol.CoordinatorRegio && plaatsen.Contains(r.Werkplaats)));
    }

    private static IQueryable<Persoon> Werkzaam(MaatwerkDb db) => db.Set<Persoon>().AsNoTracking().Where(p => p.Actief && !p.Extern);

    private static async Task<IReadOnlyList<Collega>> Lees(IQueryable<Persoon> personen, CancellationToken ct) =>
        await personen.Select(p => new Collega(p.Id, p.Naam, p.Functie, p.Onderdeel, p.Standplaats)).ToListAsync(ct);
}

/// <summary>Een collega om uit te kiezen.</summary>
/// <param name="Onderdeel">Code van het organisatieonderdeel.</param>
public sealed record Collega(Guid Id, string Naam, string Functie, string Onderdeel, string Standplaats)
{
    public Betrokkene AlsBetrokkene() => new(Id, Naam, Functie, Onderdeel);
}
