using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Zoekt thema's en signalen om onder een solve te leggen: op woorden, of zonder woorden wat op de solve lijkt. Alleen voor wie
/// alle signalen mag zien.
/// </summary>
public sealed class Solvevoorstellen(IDbContextFactory<MaatwerkDb> databases, Signaallijst lijst, Signaalgelijken gelijken)
{
    /// <summary>Meer dan tien leest niemand na.</summary>
    public const int Meeste = 10;

    public static bool Mag(Gebruiker wie) => SignaalToegang.Mag(wie, Signaalrecht.Overzien);

    /// <summary>Wat er nog niet onder ligt en er misschien bij hoort.</summary>
    /// <param name="woorden">Leeg: wat op de naam en het probleem van de solve lijkt.</param>
    public async Task<Solvevoorstel> Zoek(Gebruiker wie, Solvestaat solve, string? woorden, CancellationToken ct = default)
    {
        if (!Mag(wie))
        {
            return new([], []);
        }

        var signalen = string.IsNullOrWhiteSpace(woorden)
            ? await lijst.Van(wie, [.. (await gelijken.Zoek(wie.Organisatie, $"{solve.Beschrijving.Titel}\n{solve.Beschrijving.Probleem}", null, Meeste, ct)).Select(g => g.Id)], ct)
            : (await lijst.Lees(wie, new(Tekst: woorden), null, Meeste, ct)).Signalen;
        var (eigen, themas) = (solve.Kenmerken(Koppelsoort.Signaal).ToHashSet(), solve.Kenmerken(Koppelsoort.Thema).ToHashSet());
        return new(
            [.. (await Themas(wie, woorden, [.. signalen.Select(s => s.Thema).OfType<string>()], ct)).Where(t => !themas.Contains(t.Nummer)).Take(Meeste)],
            [.. signalen.Where(s => !eigen.Contains($"{s.Id}") && (s.Thema is null || !themas.Contains(s.Thema)))]);
    }

    private async Task<IReadOnlyList<Themavondst>> Themas(Gebruiker wie, string? woorden, string[] gevonden, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var alle = await db.Set<ThemaRij>().AsNoTracking().Where(t => t.Stand != Themastand.Opgegaan).OrderBy(t => t.Naam)
            .Select(t => new Themavondst(t.Nummer, t.Naam, t.Aantal)).ToListAsync(ct);
        var gezocht = (woorden ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. alle.Where(t => gevonden.Contains(t.Nummer)
                || (gezocht.Length > 0 && gezocht.All(w => $"{t.Nummer} {t.Naam}".Contains(w, StringComparison.CurrentCultureIgnoreCase)))),
        ];
    }
}

/// <summary>Wat er misschien onder een solve hoort.</summary>
public sealed record Solvevoorstel(IReadOnlyList<Themavondst> Themas, IReadOnlyList<Signaalregel> Signalen);

/// <summary>Een thema om uit te kiezen.</summary>
/// <param name="Aantal">Aantal signalen.</param>
public sealed record Themavondst(string Nummer, string Naam, int Aantal);
