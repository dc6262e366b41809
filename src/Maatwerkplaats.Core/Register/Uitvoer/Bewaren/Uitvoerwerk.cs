using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

/// <summary>
/// Maakt de bestanden uit de rij, één tegelijk. Begint opnieuw met wat door een storing is blijven liggen, en ruimt op wat is
/// verlopen. De aanroeper zorgt dat er maar één tegelijk aan het werk is.
/// </summary>
public sealed class Uitvoerwerk(
    IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Registeruitvoer register, Evaluatieset evaluatie, TimeProvider klok)
{
    /// <summary>Na zoveel pogingen wordt het bestand opgegeven.</summary>
    public const int MeestePogingen = 3;

    /// <summary>Het volgende bestand om te maken; staat meteen op bezig.</summary>
    public async Task<Uitvoeropdracht?> Volgende(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var opdracht = await db.Set<Uitvoeropdracht>().IgnoreQueryFilters().Where(o => o.Stand == Uitvoerstand.Wacht || o.Stand == Uitvoerstand.Bezig)
            .OrderBy(o => o.GevraagdOp).FirstOrDefaultAsync(ct);
        if (opdracht is null)
        {
            return null;
        }

        await db.Set<Uitvoerdeel>().IgnoreQueryFilters().Where(d => d.OpdrachtId == opdracht.Id).ExecuteDeleteAsync(ct);
        (opdracht.Stand, opdracht.Aantal, opdracht.Pogingen) = (Uitvoerstand.Bezig, 0, opdracht.Pogingen + 1);
        await db.SaveChangesAsync(ct);
        return opdracht;
    }

    /// <summary>Maakt één bestand en laat weten dat het klaarstaat.</summary>
    /// <param name="leeft">Wordt onderweg steeds aangeroepen, zodat niemand anders denkt dat het werk stilligt.</param>
    public async Task Maak(Uitvoeropdracht opdracht, Func<Task> leeft, CancellationToken ct)
    {
        // De rechten van nu tellen, niet die van toen het bestand werd gevraagd.
        var wie = await Vrager(opdracht, ct);
        if (wie is null || opdracht.Pogingen > MeestePogingen)
        {
            await GeefOp(opdracht, ct);
            return;
        }

        await using var stroom = new Uitvoerstroom(databases, versleuteling, opdracht.Organisatie, opdracht.Id);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        int aantal;
        try
        {
            aantal = await Schrijf(opdracht, stroom, wie, tot => Meld(opdracht, tot, leeft, stop), stop.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // De vrager gooide het weg terwijl het werd gemaakt.
            await Wis(opdracht, ct);
            return;
        }

        stroom.Sluit();
        await RondAf(opdracht, aantal, stroom.Geschreven, Uitvoerkast.Rollen(wie), ct);
    }

    /// <summary>Het maken is niet gelukt; de vrager krijgt bericht.</summary>
    public async Task GeefOp(Uitvoeropdracht opdracht, CancellationToken ct)
    {
        await Sluit(opdracht, Uitvoerstand.Mislukt, o => { }, "Het maken van je bestand is niet gelukt. Vraag het nog eens; lukt het dan weer niet, vertel het de beheerder.", ct);
        await Wis(opdracht, ct);
    }

    /// <summary>Haalt weg wat is verlopen.</summary>
    public async Task RuimOp(CancellationToken ct)
    {
        var nu = klok.Nu();
        await using var db = await databases.CreateDbContextAsync(ct);
        var verlopen = await db.Set<Uitvoeropdracht>().IgnoreQueryFilters().Where(o => o.Stand == Uitvoerstand.Klaar && o.VervaltOp <= nu).ToListAsync(ct);
        foreach (var opdracht in verlopen)
        {
            await Wis(opdracht, ct);
            opdracht.Stand = Uitvoerstand.Verlopen;
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task<int> Schrijf(Uitvoeropdracht opdracht, Stream uit, Gebruiker wie, Func<int, Task> voortgang, CancellationToken ct) => opdracht.Soort switch
    {
        Uitvoersoort.Register => await register.Schrijf(uit, wie, Uitvoerkast.Lees<Registervraag>(versleuteling, opdracht), voortgang, ct),
        Uitvoersoort.Evaluatie => await evaluatie.Schrijf(uit, wie, Uitvoerkast.Lees<Evaluatievraag>(versleuteling, opdracht), voortgang, ct),
        _ => throw new InvalidOperationException($"Onbekende soort uitvoer: {opdracht.Soort}."),
    };

    private async Task Meld(Uitvoeropdracht opdracht, int aantal, Func<Task> leeft, CancellationTokenSource stop)
    {
        await leeft();
        await using var db = await databases.Open(opdracht.Organisatie, stop.Token);
        if (await db.Set<Uitvoeropdracht>().Where(o => o.Id == opdracht.Id && o.Stand == Uitvoerstand.Bezig)
                .ExecuteUpdateAsync(o => o.SetProperty(x => x.Aantal, aantal), stop.Token) == 0)
        {
            await stop.CancelAsync();
        }
    }

    private async Task RondAf(Uitvoeropdracht opdracht, int aantal, long grootte, string rollen, CancellationToken ct)
    {
        var tot = klok.Nu() + Uitvoerkast.Houdbaar;
        await Sluit(
            opdracht,
            Uitvoerstand.Klaar,
            o => (o.Aantal, o.Grootte, o.Rollen, o.KlaarOp, o.VervaltOp) = (aantal, grootte, rollen, klok.Nu(), tot),
            $"Je bestand staat klaar: {opdracht.Soort.Label().ToLowerInvariant()}, {aantal:N0} {(aantal == 1 ? "casus" : "casussen")}. Haal het op voor {Kalender.TijdInNederland(tot):d MMMM, HH.mm} uur; daarna is het weg.",
            ct);
    }

    private async Task Sluit(Uitvoeropdracht opdracht, Uitvoerstand stand, Action<Uitvoeropdracht> zet, string bericht, CancellationToken ct)
    {
        await using var db = await databases.Open(opdracht.Organisatie, ct);
        var nu = await db.Set<Uitvoeropdracht>().FirstAsync(o => o.Id == opdracht.Id, ct);
        if (nu.Stand != Uitvoerstand.Bezig)
        {
            await Wis(opdracht, ct);
            return;
        }

        zet(nu);
        nu.Stand = stand;
        await Postvak.Bezorg(db, versleuteling, opdracht.Organisatie, [new(opdracht.PersoonId, BerichtSoort.Uitvoer, null, bericht)], klok.Nu(), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task Wis(Uitvoeropdracht opdracht, CancellationToken ct)
    {
        await using var db = await databases.Open(opdracht.Organisatie, ct);
        await db.Set<Uitvoerdeel>().Where(d => d.OpdrachtId == opdracht.Id).ExecuteDeleteAsync(ct);
    }

    private async Task<Gebruiker?> Vrager(Uitvoeropdracht opdracht, CancellationToken ct)
    {
        await using var db = await databases.Open(opdracht.Organisatie, ct);
        return await db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Id == opdracht.PersoonId && p.Actief, ct) is { } persoon
            ? Gebruiker.Van(persoon)
            : null;
    }
}
