using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Leest de inrichting zoals de bladzijden van Beheer haar tonen.</summary>
public sealed class Inrichtinglezer(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Mensen per bladzijde.</summary>
    public const int PerPagina = 25;

    /// <summary>Zoekt mensen op naam, functie of e-mailadres.</summary>
    /// <param name="pagina">Vanaf 1.</param>
    public async Task<(IReadOnlyList<PersoonInLijst> Mensen, int Totaal)> ZoekMensen(
        Gebruiker wie, string? zoek, Rol? rol, bool ookUit, int pagina, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var mensen = db.Set<Persoon>().AsNoTracking().Where(p => ookUit || p.Actief);
        if (!string.IsNullOrWhiteSpace(zoek))
        {
            var deel = zoek.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Dit wordt SQL: de database zet om naar kleine letters.
            mensen = mensen.Where(p => p.Naam.ToLower().Contains(deel) || p.Email.ToLower().Contains(deel) || p.Functie.ToLower().Contains(deel));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (rol is { } gezocht)
        {
            mensen = mensen.Where(p => p.Rollen.Any(r => r.Rol == gezocht));
        }

        var totaal = await mensen.CountAsync(ct);
        var rijen = await mensen.OrderBy(p => p.Naam).ThenBy(p => p.Id).Skip((Math.Max(1, pagina) - 1) * PerPagina).Take(PerPagina)
            .Include(p => p.Rollen).ToListAsync(ct);
        return ([.. rijen.Select(p => new PersoonInLijst(p.Id, p.Naam, p.Functie, p.Onderdeel, p.Actief, p.Extern, [.. p.Rollen.OrderBy(r => r.Rol)]))], totaal);
    }

    /// <exception cref="NietGevonden">Als deze persoon er niet is.</exception>
    public async Task<Persoon> Persoon(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NietGevonden();
    }

    /// <summary>Collega's die in een kernteam kunnen: actief, van binnen, en zonder beheer of toezicht.</summary>
    public async Task<IReadOnlyList<Persoon>> MogelijkeKernteamleden(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Persoon>().AsNoTracking()
            .Where(p => p.Actief && !p.Extern && !p.Rollen.Any(r => r.Rol == Rol.Beheerder || r.Rol == Rol.Toezicht))
            .OrderBy(p => p.Naam).ToListAsync(ct);
    }

    /// <summary>De plaatsen met hun kernteam, en hoeveel casussen er nog lopen (alleen het aantal).</summary>
    public async Task<IReadOnlyList<WerkplaatsInLijst>> Werkplaatsen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var plaatsen = await db.Set<Werkplaats>().AsNoTracking().ToListAsync(ct);
        var leden = await db.Set<Persoon>().AsNoTracking().Where(p => p.Actief && p.Rollen.Any(r => r.Rol == Rol.Kernteam || r.Rol == Rol.CoordinatorRegio))
            .Include(p => p.Rollen).ToListAsync(ct);
        var rijen = new List<WerkplaatsInLijst>();
        foreach (var plaats in plaatsen.OrderBy(p => p.GeldigTot is not null).ThenBy(p => p.Soort).ThenBy(p => p.Naam, StringComparer.CurrentCulture))
        {
            rijen.Add(new(
                plaats,
                [.. leden.Where(l => l.Rollen.Any(r => r.Werkplaats == plaats.Code && Rolscheiding.HoortBijPlaats(r.Rol)))
                    .OrderBy(l => l.Naam, StringComparer.CurrentCulture)
                    .Select(l => new Kernteamlid(l.Id, l.Naam, l.Functie, [.. l.Rollen.Where(r => r.Werkplaats == plaats.Code)]))],
                await Inrichtingdienst.OpenCasussen(db, plaats.Code).CountAsync(ct)));
        }

        return rijen;
    }

    public async Task<IReadOnlyList<Standaardtekst>> Standaardteksten(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<Standaardtekst>().AsNoTracking().ToListAsync(ct))
            .OrderBy(t => t.Fase).ThenBy(t => t.Uitkomst is null ? -1 : (int)t.Uitkomst).ThenBy(t => t.Naam, StringComparer.CurrentCulture)];
    }

    public async Task<(Termijnen Termijnen, int Werklast)> Termijnen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return (await Inrichting.Termijnen.Lees(db, ct), await Werklast.LeesDrempel(db, ct));
    }

    /// <summary>Het kleinste aantal dat te zien is voor wie alleen cijfers ziet.</summary>
    public async Task<int> KleinsteCel(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Kleinstecel.Lees(db, ct);
    }

    /// <summary>Waar geschreven uren naast staan.</summary>
    public async Task<Tijdnorm> Tijdnorm(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Tijdschrijven.Tijdnorm.Lees(db, ct);
    }

    /// <summary>Wat er aan de inrichting veranderde, het nieuwste eerst; alleen de soorten die deze gebruiker zelf mag veranderen.</summary>
    /// <param name="soort">Leeg: alle soorten.</param>
    /// <param name="pagina">Vanaf 1.</param>
    public async Task<(IReadOnlyList<GelezenWijziging> Regels, int Totaal)> Wijzigingen(
        Gebruiker wie, InrichtingSoort? soort, int pagina, CancellationToken ct = default)
    {
        var soorten = InrichtingToegang.Voor(wie).Where(s => soort is null || s == soort).ToArray();
        await using var db = await databases.Open(wie.Organisatie, ct);
        var stromen = await db.Set<Wijzigingenstroom>().Where(s => soorten.Contains(s.Soort)).Select(s => s.Id).ToListAsync(ct);
        var regels = db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Where(g => stromen.Contains(g.OnderwerpId));
        var totaal = await regels.CountAsync(ct);
        var rijen = await regels.Include(g => g.Handeling)
            .OrderByDescending(g => g.Handeling!.Tijdstip).ThenByDescending(g => g.Volgnummer)
            .Skip((Math.Max(1, pagina) - 1) * PerPagina).Take(PerPagina).ToListAsync(ct);
        return ([.. rijen.Select(g => new GelezenWijziging(
            g.Handeling!.Tijdstip, g.Handeling.DoorNaam, (InrichtingGewijzigd)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)))], totaal);
    }
}

/// <summary>Een persoon in de lijst van Beheer.</summary>
public sealed record PersoonInLijst(Guid Id, string Naam, string Functie, string Onderdeel, bool Actief, bool Extern, IReadOnlyList<PersoonRol> Rollen);

/// <summary>Een Maatwerkplaats met wie er werkt.</summary>
/// <param name="OpenCasussen">Hoeveel casussen er lopen.</param>
public sealed record WerkplaatsInLijst(Werkplaats Werkplaats, IReadOnlyList<Kernteamlid> Leden, int OpenCasussen);

/// <summary>Iemand van een kernteam.</summary>
public sealed record Kernteamlid(Guid Id, string Naam, string Functie, IReadOnlyList<PersoonRol> Rollen);

/// <summary>Een wijziging van de inrichting, met wie en wanneer.</summary>
public sealed record GelezenWijziging(DateTime Op, string Wie, InrichtingGewijzigd Wijziging);
