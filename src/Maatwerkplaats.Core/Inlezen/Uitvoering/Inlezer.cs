using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Uitvoering;

/// <summary>Wat er met een bestand is gebeurd of gaat gebeuren.</summary>
/// <param name="Ingelezen">Er is iets bewaard.</param>
/// <param name="Opmerkingen">Wat van het bestand is overgeslagen en waarom.</param>
public sealed record Inleesuitslag(Inleestelling Telling, bool Ingelezen, IReadOnlyList<string> Opmerkingen, IReadOnlyList<Bronkop> Koppen);

/// <summary>Hoe ver het is.</summary>
/// <param name="Rijen">Aantal rijen tot nu toe.</param>
/// <param name="Deel">Van 0 tot 1: het deel van het bestand dat is gelezen.</param>
public readonly record struct Inleesstap(int Rijen, double Deel);

/// <summary>Iemand leest een bestand in.</summary>
/// <param name="Organisatie">Code van de organisatie.</param>
/// <param name="Door">Wie inleest, voor de geschiedenis van elke casus.</param>
/// <param name="Naam">Naam van het bestand.</param>
/// <param name="Inhoud">Het bestand; moet terug kunnen spoelen.</param>
public sealed record Inleesopdracht(string Organisatie, Betrokkene Door, string Naam, Stream Inhoud, Inleeskeuzes Keuzes)
{
    /// <summary>Krijgt elke rij met wat ermee gebeurt, op volgorde.</summary>
    public Action<Planrij>? BijRij { get; init; }

    public IProgress<Inleesstap>? Voortgang { get; init; }
}

/// <summary>
/// Leest een bestand in. Eerst wordt het hele bestand nagelopen zonder iets te veranderen; daarna gaat alles in één transactie. Wie
/// afbreekt of wegvalt, laat niets half achter. Het geheugen groeit niet mee met het bestand.
/// </summary>
public sealed class Inlezer(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Ketting ketting, TimeProvider klok)
{
    private const int MeestePogingen = 4;

    /// <summary>Zegt wat er zou gebeuren, zonder iets te veranderen.</summary>
    /// <exception cref="BestandGeweigerd">Als het bestand als geheel niet te lezen is.</exception>
    public async Task<Inleesuitslag> Bekijk(Inleesopdracht opdracht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(opdracht.Organisatie, ct);
        var planner = await Planner(db, opdracht, ct);
        return await Loop(db, planner, opdracht, (_, _) => Task.CompletedTask, ct) with { Ingelezen = false };
    }

    /// <summary>Bewaart wat <see cref="Bekijk"/> liet zien. Is er een rij geweigerd en is alles of niets gekozen, dan gebeurt er niets.</summary>
    /// <param name="erbij">Wat in dezelfde transactie wordt opgeslagen, met de telling.</param>
    /// <exception cref="BestandGeweigerd">Als het bestand als geheel niet te lezen is.</exception>
    /// <exception cref="DbUpdateException">Als anderen steeds tegelijk dezelfde casussen wijzigden; er is dan niets bewaard.</exception>
    public async Task<Inleesuitslag> LeesIn(Inleesopdracht opdracht, Action<MaatwerkDb, Inleestelling>? erbij = null, CancellationToken ct = default)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await Poging(opdracht, erbij, ct);
            }
            catch (DbUpdateException) when (poging < MeestePogingen)
            {
                // Een ander schreef tegelijk: alles is teruggedraaid, opnieuw op de nieuwe stand.
                await Task.Delay(Random.Shared.Next(10, 100 * poging), ct);
            }
        }
    }

    private async Task<Inleesuitslag> Poging(Inleesopdracht opdracht, Action<MaatwerkDb, Inleestelling>? erbij, CancellationToken ct)
    {
        await using var db = await databases.Open(opdracht.Organisatie, ct);
        var planner = await Planner(db, opdracht, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var opslag = new Inleesopslag(
            db, versleuteling, ketting, opdracht.Door, klok.Nu(), opdracht.Naam, opdracht.Keuzes, planner.Toegevoegd);
        var geweigerd = false;
        var uitslag = await Loop(db, planner, opdracht, async (rij, stop) =>
        {
            geweigerd |= rij.Uitkomst == Rijuitkomst.Geweigerd && !opdracht.Keuzes.PerRij;
            if (!geweigerd && rij.Uitkomst is Rijuitkomst.Nieuw or Rijuitkomst.Bijwerken)
            {
                await opslag.Neem(rij, stop);
            }
        }, ct);
        if (geweigerd || !uitslag.Telling.VerandertIets)
        {
            await transactie.RollbackAsync(CancellationToken.None);
            return uitslag with { Ingelezen = false };
        }

        await opslag.Bewaar(ct);
        erbij?.Invoke(db, uitslag.Telling);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return uitslag;
    }

    private async Task<Inleesplanner> Planner(MaatwerkDb db, Inleesopdracht opdracht, CancellationToken ct) =>
        new(await Lijsten.Lees(db, ct), versleuteling, opdracht.Keuzes, Kalender.DatumInNederland(klok.Nu()));

    private static async Task<Inleesuitslag> Loop(
        MaatwerkDb db, Inleesplanner planner, Inleesopdracht opdracht, Func<Planrij, CancellationToken, Task> doe, CancellationToken ct)
    {
        var bron = Bron.Open(opdracht.Inhoud, opdracht.Naam, Kolomnamen.Standaard);
        var telling = default(Inleestelling);
        await foreach (var rij in planner.Maak(db, bron.Rijen(), ct))
        {
            telling += rij.Uitkomst;
            opdracht.BijRij?.Invoke(rij);
            await doe(rij, ct);
            if (telling.Gelezen % 50 == 0)
            {
                opdracht.Voortgang?.Report(new(telling.Gelezen, (double)opdracht.Inhoud.Position / opdracht.Inhoud.Length));
            }
        }

        return telling.Gelezen == 0
            ? throw new BestandGeweigerd("Er staat geen enkele casus in het bestand")
            : new(telling, true, bron.Opmerkingen, bron.Koppen);
    }
}
