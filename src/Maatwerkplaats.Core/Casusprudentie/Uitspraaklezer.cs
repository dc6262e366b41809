using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Leest één gepubliceerde casus, voor elke collega.</summary>
public sealed class Uitspraaklezer(IDbContextFactory<MaatwerkDb> databases)
{
    /// <exception cref="NietGevonden">Als er onder dit kenmerk niets is.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker het register niet mag lezen.</exception>
    public async Task<GelezenUitspraak> Lees(Gebruiker gebruiker, int jaar, int nummer, CancellationToken ct = default)
    {
        if (!PublicatieToegang.MagRegisterLezen(gebruiker))
        {
            throw new GeenToegang("Casusprudentie is er voor collega's van de organisatie.");
        }

        return await Lees(gebruiker.Organisatie, jaar, nummer, ct);
    }

    /// <summary>Voor <see cref="Leeszaal"/>, die zelf nagaat wie er leest.</summary>
    internal async Task<GelezenUitspraak> Lees(string organisatie, int jaar, int nummer, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var uitspraak = await db.Set<Uitspraak>().AsNoTracking().FirstOrDefaultAsync(u => u.Jaar == jaar && u.Nummer == nummer, ct) ?? throw new NietGevonden();
        return new(uitspraak, Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud)));
    }

    internal async Task<IReadOnlyList<Registerwijziging>> Wijzigingen(string organisatie, Registerplek na, int hoogstens, CancellationToken ct)
    {
        var (jaar, nummer) = Uitspraakdocument.Uit(na.Nummer);
        await using var db = await databases.Open(organisatie, ct);
        var rijen = await db.Set<Uitspraak>().AsNoTracking()
            .Where(u => u.Slag > na.Slag || (u.Slag == na.Slag && (u.Jaar > jaar || (u.Jaar == jaar && u.Nummer > nummer))))
            .OrderBy(u => u.Slag).ThenBy(u => u.Jaar).ThenBy(u => u.Nummer).Take(hoogstens).ToListAsync(ct);
        return [.. rijen.Select(Registerwijziging.Van)];
    }

    internal async Task<IReadOnlyList<Registerwijziging>> LaatsteWijzigingen(string organisatie, int hoogstens, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var rijen = await db.Set<Uitspraak>().AsNoTracking()
            .OrderByDescending(u => u.Slag).ThenByDescending(u => u.Jaar).ThenByDescending(u => u.Nummer).Take(hoogstens).ToListAsync(ct);
        return [.. rijen.Select(Registerwijziging.Van)];
    }
}

/// <summary>Een uitspraak met haar inhoud.</summary>
public sealed record GelezenUitspraak(Uitspraak Uitspraak, Uitspraakinhoud Inhoud);
