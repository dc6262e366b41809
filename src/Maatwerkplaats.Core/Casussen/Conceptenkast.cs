using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Bewaart wat iemand aan het typen is. Alleen voor die persoon zelf, versleuteld, en weg is weg.</summary>
public sealed class Conceptenkast(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Langste concept, in tekens JSON.</summary>
    public const int LangsteConcept = 200_000;

    public static readonly Regel ConceptIsNietTeLang = Regel.Luidt("Deze tekst is te lang om te bewaren. Maak er een document van.");

    private const string Doel = "concept";

    /// <exception cref="RegelOvertreden">Als het concept langer is dan <see cref="LangsteConcept"/>.</exception>
    public async Task Bewaar(Gebruiker wie, string formulier, IReadOnlyDictionary<string, string[]> velden, CancellationToken ct)
    {
        var json = JsonSerializer.Serialize(velden);
        ConceptIsNietTeLang.Eis(json.Length <= LangsteConcept);
        var geheim = versleuteling.Versleutel(json, Doel);
        var nu = klok.Nu();
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bijgewerkt = await db.Set<Concept>().Where(c => c.PersoonId == wie.Id && c.Formulier == formulier)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.Velden, geheim).SetProperty(x => x.BewaardOp, nu), ct);
        if (bijgewerkt == 0)
        {
            db.Add(new Concept { PersoonId = wie.Id, Formulier = formulier, Organisatie = wie.Organisatie, Velden = geheim, BewaardOp = nu });
            await db.SaveChangesAsync(ct);
        }
    }

    /// <returns>De velden zoals getypt, of <c>null</c> als er geen concept is.</returns>
    public async Task<BewaardConcept?> Lees(Gebruiker wie, string formulier, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var concept = await db.Set<Concept>().AsNoTracking().FirstOrDefaultAsync(c => c.PersoonId == wie.Id && c.Formulier == formulier, ct);
        return concept is null
            ? null
            : new(JsonSerializer.Deserialize<Dictionary<string, string[]>>(versleuteling.Ontsleutel(concept.Velden, Doel))!, concept.BewaardOp);
    }

    /// <summary>Gooit het concept weg, zonder spoor.</summary>
    public async Task GooiWeg(Gebruiker wie, string formulier, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        await db.Set<Concept>().Where(c => c.PersoonId == wie.Id && c.Formulier == formulier).ExecuteDeleteAsync(ct);
    }

    /// <summary>De formulieren waar deze persoon nog aan bezig is.</summary>
    public async Task<IReadOnlyList<(string Formulier, DateTime BewaardOp)>> Lopend(Gebruiker wie, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<Concept>().AsNoTracking().Where(c => c.PersoonId == wie.Id).Select(c => new { c.Formulier, c.BewaardOp }).ToListAsync(ct))
            .OrderByDescending(c => c.BewaardOp).Select(c => (c.Formulier, c.BewaardOp))];
    }
}

/// <summary>Een bewaard concept.</summary>
public sealed record BewaardConcept(IReadOnlyDictionary<string, string[]> Velden, DateTime BewaardOp);
