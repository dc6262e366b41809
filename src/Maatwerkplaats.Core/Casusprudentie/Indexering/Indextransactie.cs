using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Eén verandering van de zoekindex binnen een lopende transactie. Wie begint, houdt de stand van de organisatie vast tot die
/// transactie klaar is: veranderingen gaan zo één voor één, en hun volgnummers worden zichtbaar in de volgorde van uitgifte.
/// </summary>
internal sealed class Indextransactie
{
    private readonly MaatwerkDb _db;

    private Indextransactie(MaatwerkDb db, Zoekstand stand) => (_db, Stand) = (db, stand);

    /// <summary>De stand met het nieuwe volgnummer.</summary>
    public Zoekstand Stand { get; }

    /// <exception cref="InvalidOperationException">Als er geen transactie loopt: de index zou dan los van het register veranderen.</exception>
    public static async Task<Indextransactie> Begin(MaatwerkDb db, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("De zoekindex verandert alleen in de transactie van wat er wordt gepubliceerd.");
        }

        var versie = Uitspraakdocument.Versie;
        // Beide databases kennen deze vorm; twee die tegelijk beginnen, krijgen samen één rij.
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO zoekstanden (organisatie, generatie, versie, volgnummer, laatste_segment, termen) VALUES ({db.Organisatie}, 1, {versie}, 0, 0, 0) ON CONFLICT DO NOTHING", ct);
        await db.Set<Zoekstand>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Volgnummer, x => x.Volgnummer + 1), ct);
        return new(db, await db.Set<Zoekstand>().AsNoTracking().SingleAsync(ct));
    }

    /// <summary>De segmenten die nu meedoen.</summary>
    public IQueryable<Zoeksegment> Segmenten => _db.Set<Zoeksegment>().Where(s => s.Generatie == Stand.Generatie && s.Tot == null && s.Vanaf <= Stand.Volgnummer);

    /// <summary>Geeft in een eigen transactie een segmentnummer uit, voor een segment dat eerst wordt klaargezet.</summary>
    public static async Task<int> Reserveer(MaatwerkDb db, CancellationToken ct)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var index = await Begin(db, ct);
        var nummer = index.NieuwSegment();
        await index.Sluit(ct);
        await transactie.CommitAsync(ct);
        return nummer;
    }

    /// <summary>Laat klaargezette segmenten meedoen in plaats van andere.</summary>
    public async Task Wissel(IReadOnlyCollection<int> nieuw, IReadOnlyCollection<int> oud, DateTime nu, CancellationToken ct)
    {
        await _db.Set<Zoeksegment>().Where(s => nieuw.Contains(s.Nummer)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Vanaf, Stand.Volgnummer), ct);
        await _db.Set<Zoeksegment>().Where(s => oud.Contains(s.Nummer))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Tot, Stand.Volgnummer).SetProperty(x => x.VervallenOp, nu), ct);
    }

    public int NieuwSegment() => ++Stand.LaatsteSegment;

    /// <summary>Legt de uitgegeven nummers vast; als laatste.</summary>
    public Task Sluit(CancellationToken ct) => _db.Set<Zoekstand>().ExecuteUpdateAsync(
        s => s.SetProperty(x => x.LaatsteSegment, Stand.LaatsteSegment).SetProperty(x => x.Termen, Stand.Termen)
            .SetProperty(x => x.Generatie, Stand.Generatie).SetProperty(x => x.Versie, Stand.Versie), ct);
}
