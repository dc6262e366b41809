using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Herinneringen;

/// <summary>Herinnert iedereen één keer aan een bijeenkomst: op de werkdag ervoor, of op de dag zelf als zij later is gepland.</summary>
public sealed class Afspraakbewaking(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, IEnumerable<IAfspraakbron> bronnen, TimeProvider klok)
{
    /// <summary>Zo lang houdt een proces de taak vast; daarna mag een ander het overnemen.</summary>
    public static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(30);

    /// <summary>Herinnert bij alle organisaties, als dit proces aan de beurt is.</summary>
    /// <returns>Aantal bijeenkomsten waaraan is herinnerd.</returns>
    public Task<int> Herinner(CancellationToken ct = default) => ronde.Loop("afspraken", Beurtduur, organisatie => Herinner(organisatie, ct), ct);

    /// <summary>Herinnert bij één organisatie.</summary>
    public async Task<int> Herinner(string organisatie, CancellationToken ct = default)
    {
        var komend = await Komend(organisatie, klok.Nu(), ct);
        foreach (var afspraak in komend)
        {
            await using var db = await databases.Open(organisatie, ct);
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            db.Add(new Afspraakherinnering { Organisatie = organisatie, Sleutel = afspraak.Sleutel, Begin = afspraak.Begin });

            // De sleutel van de herinnering maakt dubbel bericht onmogelijk: was een ander proces eerder, dan mislukt dit als geheel.
            await db.SaveChangesAsync(ct);
            await afspraak.Herinner(db);
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
        }

        return komend.Count;
    }

    private async Task<IReadOnlyList<Aanstaande>> Komend(string organisatie, DateTime nu, CancellationToken ct)
    {
        var grens = Kalender.BeginVan(Kalender.DatumInNederland(nu).PlusWerkdagen(1).AddDays(1));
        await using var db = await databases.Open(organisatie, ct);
        var gehad = (await db.Set<Afspraakherinnering>().AsNoTracking().Where(h => h.Begin > nu).ToListAsync(ct)).Select(h => (h.Sleutel, h.Begin)).ToHashSet();
        var komend = new List<Aanstaande>();
        foreach (var bron in bronnen)
        {
            komend.AddRange((await bron.Komend(db, nu, grens, ct)).Where(a => !gehad.Contains((a.Sleutel, a.Begin))));
        }

        return komend;
    }
}
