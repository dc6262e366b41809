using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Zoekt van de andere kant: onder welke solves ligt dit signaal of thema?</summary>
public sealed class Solveverbanden(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>De solves waar een thema onder ligt, of een thema dat erin opging.</summary>
    public async Task<IReadOnlyList<Solvestaat>> BijThema(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        if (!SolveToegang.Mag(wie, null, SolveRecht.Lezen))
        {
            return [];
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Lees(db, Guid.Empty, Guid.Empty, nummer, ct);
    }

    /// <summary>De solves waar een signaal onder ligt: zelf, via het signaal waar het bij telt, of via zijn thema.</summary>
    public async Task<IReadOnlyList<Solvestaat>> BijSignaal(Gebruiker wie, Guid signaal, CancellationToken ct = default)
    {
        if (!SolveToegang.Mag(wie, null, SolveRecht.Lezen))
        {
            return [];
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var rij = await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Id == signaal).Select(s => new { s.Thema, s.DubbelVan }).FirstOrDefaultAsync(ct);
        var ander = rij?.DubbelVan;
        var thema = rij?.Thema ?? await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Id == ander).Select(s => s.Thema).FirstOrDefaultAsync(ct);
        return await Lees(db, signaal, ander ?? signaal, thema, ct);
    }

    private static async Task<IReadOnlyList<Solvestaat>> Lees(MaatwerkDb db, Guid signaal, Guid ander, string? thema, CancellationToken ct)
    {
        string[] signalen = [$"{signaal}", $"{ander}"];
        string[] themas = thema is null ? [] : await Naar(db, thema, ct);
        var staten = await db.Set<SolveRij>().AsNoTracking()
            .Where(s => s.Koppelingen.Any(k => (k.Soort == Koppelsoort.Signaal && signalen.Contains(k.Kenmerk)) || (k.Soort == Koppelsoort.Thema && themas.Contains(k.Kenmerk))))
            .OrderByDescending(s => s.Nummer).Select(s => s.Staat).ToListAsync(ct);
        return staten.ConvertAll(Solveprojectie.Lees);
    }

    /// <summary>De thema's onder een solve waarvan de signalen nu bij dit thema horen.</summary>
    private static async Task<string[]> Naar(MaatwerkDb db, string thema, CancellationToken ct)
    {
        var gekoppeld = await db.Set<SolveRij>().AsNoTracking().SelectMany(s => s.Koppelingen).Where(k => k.Soort == Koppelsoort.Thema).Select(k => k.Kenmerk).Distinct().ToListAsync(ct);
        return [.. (await Themawegwijzer.Volg(db, gekoppeld, ct)).Where(w => w.Value == thema).Select(w => w.Key)];
    }
}
