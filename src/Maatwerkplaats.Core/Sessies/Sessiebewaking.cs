using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Herinnert iedereen één keer aan een sessie: op de werkdag ervoor, of op de dag zelf als zij later is gepland.</summary>
public sealed class Sessiebewaking(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, Sessiepost post, TimeProvider klok)
{
    /// <summary>Zo lang houdt een proces de taak vast; daarna mag een ander het overnemen.</summary>
    public static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(30);

    /// <summary>Herinnert bij alle organisaties, als dit proces aan de beurt is.</summary>
    /// <returns>Aantal sessies waaraan is herinnerd.</returns>
    public Task<int> Herinner(CancellationToken ct = default) => ronde.Loop("sessies", Beurtduur, organisatie => Herinner(organisatie, ct), ct);

    /// <summary>Herinnert bij één organisatie.</summary>
    public async Task<int> Herinner(string organisatie, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        var grens = Kalender.BeginVan(Kalender.DatumInNederland(nu).PlusWerkdagen(1).AddDays(1));
        var aantal = 0;
        foreach (var id in await TeHerinneren(organisatie, nu, grens, ct))
        {
            await using var db = await databases.Open(organisatie, ct);
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            var rij = await db.Set<SessieRij>().FirstAsync(s => s.Id == id, ct);
            db.Add(new Sessieherinnering { SessieId = rij.Id, Begin = rij.Begin!.Value, Organisatie = organisatie, Op = nu });
            await post.Herinner(db, rij, Sessieprojectie.Lees(rij.Staat), nu, ct);

            // De sleutel van de herinnering maakt dubbel bericht onmogelijk: was een ander proces eerder, dan mislukt dit als geheel.
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
            aantal++;
        }

        return aantal;
    }

    private async Task<List<Guid>> TeHerinneren(string organisatie, DateTime nu, DateTime grens, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await db.Set<SessieRij>().AsNoTracking()
            .Where(s => s.Stand == Sessiestand.Gepland && s.Begin > nu && s.Begin < grens)
            .Where(s => !db.Set<Sessieherinnering>().Any(h => h.SessieId == s.Id && h.Begin == s.Begin))
            .OrderBy(s => s.Begin).Select(s => s.Id).ToListAsync(ct);
    }
}
