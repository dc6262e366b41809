using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

/// <summary>De bestanden die iemand op de achtergrond liet maken: vragen, zien hoe ver het is, ophalen en weggooien. Alleen van jezelf.</summary>
public sealed class Uitvoerkast(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Inzagelog log, Uitvoerbel bel, TimeProvider klok)
{
    /// <summary>Zo lang is een bestand op te halen.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromDays(3);

    /// <summary>Zoveel bestanden kan iemand tegelijk laten maken.</summary>
    public const int MeesteTegelijk = 5;

    public static readonly Regel ErIsPlaatsInDeRij = Regel.Luidt("Er worden al vijf bestanden voor je gemaakt. Wacht tot er een klaar is, of gooi er een weg.");

    /// <summary>Doel waaronder de vraag is versleuteld.</summary>
    internal const string DoelVraag = "uitvoer.vraag";

    private const int MeesteInLijst = 50;

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Zet een bestand in de rij om te maken, of legt het eerst voor aan wie het moet goedkeuren.</summary>
    /// <param name="vraag">Wat er in moet; wordt versleuteld bewaard.</param>
    /// <param name="omschrijving">De vraag in gewone woorden, zonder persoonsgegevens.</param>
    /// <exception cref="RegelOvertreden">Als er al te veel in de rij staan.</exception>
    public async Task<Guid> Vraag<T>(
        Gebruiker wie, Uitvoersoort soort, T vraag, string omschrijving, string bestandsnaam, string inhoudstype, bool goedkeuren, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        ErIsPlaatsInDeRij.Eis(await Eigen(db, wie).CountAsync(o => o.Stand == Uitvoerstand.Gevraagd || o.Stand == Uitvoerstand.Wacht || o.Stand == Uitvoerstand.Bezig, ct) < MeesteTegelijk);
        var opdracht = new Uitvoeropdracht
        {
            Id = Guid.CreateVersion7(),
            Organisatie = wie.Organisatie,
            PersoonId = wie.Id,
            PersoonNaam = wie.Naam,
            Soort = soort,
            Vraag = versleuteling.Versleutel(JsonSerializer.Serialize(vraag, Json), DoelVraag),
            Omschrijving = omschrijving,
            Bestandsnaam = bestandsnaam,
            Inhoudstype = inhoudstype,
            GevraagdOp = klok.Nu(),
            Stand = goedkeuren ? Uitvoerstand.Gevraagd : Uitvoerstand.Wacht,
        };
        db.Add(opdracht);
        await db.SaveChangesAsync(ct);
        bel.Lui();
        return opdracht.Id;
    }

    /// <summary>De eigen bestanden, het nieuwste voorop.</summary>
    public async Task<IReadOnlyList<Uitvoeropdracht>> Van(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Eigen(db, wie).AsNoTracking().OrderByDescending(o => o.GevraagdOp).Take(MeesteInLijst).ToListAsync(ct);
    }

    /// <summary>Zoekt een bestand dat klaarstaat en legt vast dat het is opgehaald.</summary>
    /// <exception cref="NietGevonden">Als het er niet (meer) is, of van een ander is.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker een rol kwijt is waarmee het is gemaakt.</exception>
    public async Task<Uitvoeropdracht> Pak(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        await using var db = await databases.Open(wie.Organisatie, ct);
        var opdracht = await Eigen(db, wie).AsNoTracking().FirstOrDefaultAsync(o => o.Id == id && o.Stand == Uitvoerstand.Klaar && o.VervaltOp > nu, ct)
            ?? throw new NietGevonden();
        if (!HeeftNog(wie, opdracht.Rollen))
        {
            throw new GeenToegang("Je rechten zijn veranderd sinds dit bestand is gemaakt. Vraag het opnieuw, dan staat erin wat je nu mag zien.");
        }

        await log.Leg(wie, InzageSoort.Gedownload, reden: $"{opdracht.Bestandsnaam}: {opdracht.Omschrijving}");
        return opdracht;
    }

    /// <summary>Schrijft de inhoud stuk voor stuk naar een stroom.</summary>
    /// <param name="opdracht">Zoals <see cref="Pak"/> die gaf.</param>
    public async Task Schrijf(Uitvoeropdracht opdracht, Stream uit, CancellationToken ct = default)
    {
        await using var db = await databases.Open(opdracht.Organisatie, ct);
        for (var nummer = 0; ; nummer++)
        {
            var geheim = await db.Set<Uitvoerdeel>().Where(d => d.OpdrachtId == opdracht.Id && d.Volgnummer == nummer).Select(d => d.Inhoud).FirstOrDefaultAsync(ct);
            if (geheim is null)
            {
                return;
            }

            await uit.WriteAsync(versleuteling.Ontsleutel(geheim, Uitvoerstroom.Doel(opdracht.Id, nummer)), ct);
        }
    }

    /// <summary>Gooit een eigen bestand weg, of houdt op met maken. Dat het er was, blijft in de lijst staan.</summary>
    /// <exception cref="NietGevonden">Als het er niet is of van een ander is.</exception>
    public async Task GooiWeg(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var opdracht = await Eigen(db, wie).FirstOrDefaultAsync(o => o.Id == id, ct) ?? throw new NietGevonden();
        if (opdracht.Stand is Uitvoerstand.Afgewezen or Uitvoerstand.Verlopen or Uitvoerstand.Weg)
        {
            return;
        }

        opdracht.Stand = Uitvoerstand.Weg;
        await db.SaveChangesAsync(ct);
        await db.Set<Uitvoerdeel>().Where(d => d.OpdrachtId == id).ExecuteDeleteAsync(ct);
    }

    internal static T Lees<T>(Versleuteling versleuteling, Uitvoeropdracht opdracht) =>
        JsonSerializer.Deserialize<T>(versleuteling.Ontsleutel(opdracht.Vraag, DoelVraag), Json)!;

    /// <summary>De rollen van nu, zoals ze bij een bestand worden onthouden.</summary>
    internal static string Rollen(Gebruiker wie) => string.Join(',', wie.Rollen.Select(r => $"{r.Rol}@{r.Werkplaats}"));

    private static bool HeeftNog(Gebruiker wie, string rollen) =>
        !rollen.Split(',', StringSplitOptions.RemoveEmptyEntries).Except(wie.Rollen.Select(r => $"{r.Rol}@{r.Werkplaats}")).Any();

    private static IQueryable<Uitvoeropdracht> Eigen(MaatwerkDb db, Gebruiker wie) => db.Set<Uitvoeropdracht>().Where(o => o.PersoonId == wie.Id);
}
