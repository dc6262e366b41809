using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Leest en bewaart hoe iemand berichten wil krijgen.</summary>
public sealed class Voorkeurenboek(IDbContextFactory<MaatwerkDb> databases)
{
    /// <returns>Een keuze voor elke soort bericht, ook als iemand nog niets koos.</returns>
    public async Task<IReadOnlyList<Berichtkeuze>> Lees(Gebruiker wie, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bewaard = await db.Set<Berichtvoorkeur>().AsNoTracking().Where(v => v.PersoonId == wie.Id).ToDictionaryAsync(v => v.Soort, ct);
        return [.. Enum.GetValues<BerichtSoort>().Select(s => bewaard.TryGetValue(s, out var v) ? new Berichtkeuze(s, v.InSysteem, v.PerMail) : new(s, true, true))];
    }

    public async Task Bewaar(Gebruiker wie, IEnumerable<Berichtkeuze> keuzes, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bewaard = await db.Set<Berichtvoorkeur>().Where(v => v.PersoonId == wie.Id).ToDictionaryAsync(v => v.Soort, ct);
        foreach (var keuze in keuzes.DistinctBy(k => k.Soort))
        {
            if (!bewaard.TryGetValue(keuze.Soort, out var voorkeur))
            {
                voorkeur = new Berichtvoorkeur { PersoonId = wie.Id, Soort = keuze.Soort };
                db.Add(voorkeur);
            }

            (voorkeur.InSysteem, voorkeur.PerMail) = (keuze.InSysteem, keuze.PerMail);
        }

        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Hoe iemand berichten van één soort wil krijgen.</summary>
public sealed record Berichtkeuze(BerichtSoort Soort, bool InSysteem, bool PerMail);
