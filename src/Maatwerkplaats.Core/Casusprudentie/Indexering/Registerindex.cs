using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Houdt de zoekindex gelijk aan het register. Alles gebeurt in de transactie van wie publiceert of intrekt: wat gepubliceerd
/// is, is vindbaar, op elke node, en wat niet doorgaat, is het nooit geweest.
/// </summary>
public static class Registerindex
{
    /// <summary>Maakt uitspraken vindbaar, of vervangt wat er van hen in de index stond.</summary>
    /// <param name="db">Waarop een transactie loopt.</param>
    /// <param name="uitspraken">Met hun inhoud zoals die wordt bewaard.</param>
    /// <exception cref="InvalidOperationException">Als er geen transactie loopt.</exception>
    public static async Task Neem(MaatwerkDb db, IReadOnlyCollection<Uitspraak> uitspraken, CancellationToken ct = default)
    {
        // Eerst rekenen, dan pas de index vasthouden.
        foreach (var stuk in uitspraken.DistinctBy(u => u.Id).Chunk(Segmentmaker.Ruimte))
        {
            var tellingen = Tel([.. stuk]);
            var transactie = await Indextransactie.Begin(db, ct);
            await Schrap(db, transactie, [.. stuk.Select(Uitspraakdocument.Nummer)], ct);
            await Voeg(db, transactie, tellingen, ct);
            await Tel(db, transactie, stuk, ct);
            await transactie.Sluit(ct);
        }
    }

    /// <summary>Haalt uitspraken uit de index, omdat zij zijn ingetrokken.</summary>
    /// <exception cref="InvalidOperationException">Als er geen transactie loopt.</exception>
    public static async Task Haal(MaatwerkDb db, IReadOnlyCollection<Uitspraak> uitspraken, CancellationToken ct = default)
    {
        if (uitspraken.Count == 0)
        {
            return;
        }

        var transactie = await Indextransactie.Begin(db, ct);
        await Schrap(db, transactie, [.. uitspraken.Select(Uitspraakdocument.Nummer)], ct);
        await Tel(db, transactie, uitspraken, ct);
        await transactie.Sluit(ct);
    }

    // De volgnummers van de index lopen op in de volgorde waarin zij zichtbaar worden: wie tot een nummer heeft gelezen, mist niets.
    private static Task<int> Tel(MaatwerkDb db, Indextransactie transactie, IEnumerable<Uitspraak> uitspraken, CancellationToken ct)
    {
        var sleutels = uitspraken.Select(u => u.Id).ToArray();
        return db.Set<Uitspraak>().Where(u => EF.Parameter(sleutels).Contains(u.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.Slag, transactie.Stand.Volgnummer), ct);
    }

    /// <summary>Wat er in de index hoort te staan.</summary>
    internal static IQueryable<Uitspraak> Vindbaar(MaatwerkDb db) => db.Set<Uitspraak>().Where(u => u.Stand == Uitspraakstand.Geldig);

    internal static Telling[] Tel(IReadOnlyList<Uitspraak> uitspraken)
    {
        var tellingen = new Telling[uitspraken.Count];
        Parallel.For(0, tellingen.Length, i => tellingen[i] = Telling.Van(Uitspraakdocument.Van(uitspraken[i]), Analyzer.Standaard));
        return tellingen;
    }

    internal static async Task Voeg(MaatwerkDb db, Indextransactie transactie, IReadOnlyList<Telling> tellingen, CancellationToken ct)
    {
        var termboek = new Termboek(db, transactie.Stand);
        await termboek.Ken(tellingen.SelectMany(t => t.Termen()), ct);
        var beeld = Segmentmaker.Maak(transactie.NieuwSegment(), tellingen, termboek.Nummer);
        await termboek.Bewaar(ct);
        await db.BewaarPaginas(beeld, ct);
        await db.BewaarKop(transactie.Stand, beeld, transactie.Stand.Volgnummer, ct);
    }

    /// <summary>Schrapt documenten uit de segmenten waar ze in staan; wat er niet in staat, telt niet.</summary>
    internal static async Task Schrap(MaatwerkDb db, Indextransactie transactie, HashSet<long> nummers, CancellationToken ct)
    {
        var (laagste, hoogste) = (nummers.Min(), nummers.Max());
        var kandidaten = await transactie.Segmenten.Where(s => s.LaagsteDocument <= hoogste && s.HoogsteDocument >= laagste)
            .Select(s => new { s.Nummer, s.Documenten }).AsNoTracking().ToListAsync(ct);
        foreach (var segment in kandidaten)
        {
            var plaatsen = Kopschrift.LeesDocumenten(segment.Documenten).Nummers.Index().Where(d => nummers.Contains(d.Item)).Select(d => d.Index).ToHashSet();
            if (plaatsen.Count == 0)
            {
                continue;
            }

            plaatsen.ExceptWith(await db.Set<Zoekschrapping>().Where(s => s.Segment == segment.Nummer).Select(s => s.Plaats).ToListAsync(ct));
            await Schrap(db, transactie, segment.Nummer, plaatsen, ct);
        }
    }

    private static async Task Schrap(MaatwerkDb db, Indextransactie transactie, int segment, HashSet<int> plaatsen, CancellationToken ct)
    {
        if (plaatsen.Count == 0)
        {
            return;
        }

        var termen = Segmentmaker.Termen(await db.LeesPaginas(segment, ct), plaatsen);
        await db.Schrijf(termen.Select(t => new Zoekschrapping
        {
            Organisatie = db.Organisatie,
            Segment = segment,
            Plaats = t.Key,
            Vanaf = transactie.Stand.Volgnummer,
            Termen = Termreeks.Schrijf(t.Value),
        }), ct);
    }
}
