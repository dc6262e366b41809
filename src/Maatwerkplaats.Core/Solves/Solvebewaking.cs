using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Herinnert de eigenaar aan een stap die over tijd is, en wie iets zou doen aan wat er nog ligt: meteen, en daarna elke week opnieuw.</summary>
public sealed class Solvebewaking(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, Solvenieuwkomers nieuwkomers, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zo lang houdt een proces de taak vast; daarna mag een ander het overnemen.</summary>
    public static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(30);

    /// <summary>Herinnert bij alle organisaties, als dit proces aan de beurt is, en vertelt nieuwkomers dat er aan hun melding wordt gewerkt.</summary>
    /// <returns>Aantal herinneringen en solves met nieuwkomers.</returns>
    public Task<int> Herinner(CancellationToken ct = default) => ronde.Loop(
        "solves", Beurtduur, async organisatie => await Herinner(organisatie, ct) + await HerinnerActies(organisatie, ct) + await nieuwkomers.Verwelkom(organisatie, ct), ct);

    /// <summary>Herinnert bij één organisatie eigenaren aan hun stap.</summary>
    public async Task<int> Herinner(string organisatie, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        var vandaag = Kalender.DatumInNederland(nu);
        var week = Maandag(vandaag);
        await using var db = await databases.Open(organisatie, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var rijen = await db.Set<SolveRij>().AsNoTracking()
            .Where(s => s.StapVoor < vandaag && s.EigenaarId != null && !db.Set<Solveherinnering>().Any(h => h.SolveId == s.Id && h.StapVoor == s.StapVoor && h.Week == week))
            .ToListAsync(ct);
        db.AddRange(rijen.Select(r => new Solveherinnering { SolveId = r.Id, StapVoor = r.StapVoor!.Value, Week = week, Organisatie = organisatie }));

        // De sleutel van de herinnering maakt dubbel bericht onmogelijk: was een ander proces eerder, dan mislukt dit als geheel.
        await db.SaveChangesAsync(ct);
        await Postvak.Bezorg(
            db, versleuteling, organisatie,
            [.. rijen.Select(r => new NieuwBericht(r.EigenaarId!.Value, BerichtSoort.Termijn, null, $"De volgende stap van solve {r.Nummer} ({r.Titel}) was voor {r.StapVoor:d MMMM}. Zet hem, of spreek een nieuwe datum af.")
                { Adres = $"/solves/{r.Nummer}" })],
            nu, ct);
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return rijen.Count;
    }

    /// <summary>Herinnert bij één organisatie wie op een solvetafel iets toezegde dat nu over tijd is.</summary>
    public async Task<int> HerinnerActies(string organisatie, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        var vandaag = Kalender.DatumInNederland(nu);
        var week = Maandag(vandaag);
        await using var db = await databases.Open(organisatie, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var open = Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray();
        var gehad = (await db.Set<Solveactieherinnering>().AsNoTracking().Where(h => h.Week == week).Select(h => h.Actie).ToListAsync(ct)).ToHashSet();
        var acties = (await db.Set<SolveRij>().AsNoTracking().Where(s => open.Contains(s.Stand)).ToListAsync(ct))
            .SelectMany(r => Solveprojectie.Lees(r.Staat).Acties.Select(a => (Rij: r, Actie: a)))
            .Where(a => a.Actie is { GedaanOp: null, Wie.PersoonId: not null } && a.Actie.Voor < vandaag && !gehad.Contains(a.Actie.Id)).ToArray();
        db.AddRange(acties.Select(a => new Solveactieherinnering { SolveId = a.Rij.Id, Actie = a.Actie.Id, Week = week, Organisatie = organisatie }));
        await db.SaveChangesAsync(ct);
        await Postvak.Bezorg(
            db, versleuteling, organisatie,
            [.. acties.Select(a => new NieuwBericht(a.Actie.Wie.PersoonId!.Value, BerichtSoort.Termijn, null, $"Je zou voor solve {a.Rij.Nummer} ({a.Rij.Titel}) uiterlijk {a.Actie.Voor:d MMMM} iets doen. Vink het af, of zeg wanneer het wel lukt.")
                { Adres = $"/solves/{a.Rij.Nummer}#acties" })],
            nu, ct);
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return acties.Length;
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
}
