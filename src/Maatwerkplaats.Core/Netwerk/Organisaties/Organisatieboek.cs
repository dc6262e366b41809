using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Netwerk.Organisaties;

/// <summary>
/// Houdt andere organisaties bij: erbij zetten, veranderen en laten stoppen. Gaat langs dezelfde weg als de lijsten, dus elke
/// verandering staat in de geschiedenis en wie later opslaat ziet eerst wat de ander deed.
/// </summary>
public sealed class Organisatieboek(Inrichtingdienst inrichting, IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    private const int LangsteVeld = 300;

    /// <summary>Wie organisaties bijhoudt: kernteam, coördinatoren en beheer.</summary>
    public static bool Mag(Gebruiker wie) => InrichtingToegang.Mag(wie, InrichtingSoort.Organisatie);

    /// <summary>De organisaties die nu gelden, op naam; voor wie ze bijhoudt op verzoek ook de gestopte.</summary>
    public async Task<IReadOnlyList<Buitenorganisatie>> Alle(Gebruiker wie, bool ookGestopt = false, CancellationToken ct = default)
    {
        NetwerkToegang.Eis(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Lees(db, Kalender.DatumInNederland(klok.Nu()), ookGestopt && Mag(wie), ct);
    }

    /// <exception cref="NietGevonden">Als de organisatie er niet is.</exception>
    public async Task<Buitenorganisatie> Lees(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        InrichtingToegang.Eis(wie, InrichtingSoort.Organisatie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Buitenorganisatie>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, ct) ?? throw new NietGevonden();
    }

    public async Task<Guid> VoegToe(Gebruiker wie, Organisatiegegevens gegevens, Opdracht opdracht, CancellationToken ct = default)
    {
        // De sleutel volgt uit het formulier: twee keer versturen maakt één organisatie.
        var id = opdracht.HandelingId;
        await inrichting.Wijzig(wie, InrichtingSoort.Organisatie, opdracht, async (db, wijzigingen) =>
        {
            var organisatie = new Buitenorganisatie { Id = id, Organisatie = wie.Organisatie, Naam = "", GeldigVan = Kalender.DatumInNederland(klok.Nu()) };
            await Vul(db, organisatie, gegevens, wijzigingen, ct);
            db.Add(organisatie);
        }, ct);
        return id;
    }

    /// <exception cref="NietGevonden">Als de organisatie er niet is.</exception>
    public Task Wijzig(Gebruiker wie, Guid id, Organisatiegegevens gegevens, Opdracht opdracht, CancellationToken ct = default) =>
        inrichting.Wijzig(wie, InrichtingSoort.Organisatie, opdracht, async (db, wijzigingen) =>
            await Vul(db, await db.Set<Buitenorganisatie>().FirstOrDefaultAsync(o => o.Id == id, ct) ?? throw new NietGevonden(), gegevens, wijzigingen, ct), ct);

    /// <summary>Wat er aan een organisatie veranderde, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<GelezenWijziging>> Geschiedenis(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        InrichtingToegang.Eis(wie, InrichtingSoort.Organisatie);
        var deel = $"{InrichtingSoort.Organisatie}:{id}";
        await using var db = await databases.Open(wie.Organisatie, ct);
        var stroom = await db.Set<Wijzigingenstroom>().Where(s => s.Soort == InrichtingSoort.Organisatie).Select(s => s.Id).FirstOrDefaultAsync(ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => g.OnderwerpId == stroom && g.Deel == deel).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(g => new GelezenWijziging(
            g.Handeling!.Tijdstip, g.Handeling.DoorNaam, (InrichtingGewijzigd)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)))];
    }

    internal static async Task<IReadOnlyList<Buitenorganisatie>> Lees(MaatwerkDb db, DateOnly vandaag, bool ookGestopt, CancellationToken ct) =>
        [.. (await db.Set<Buitenorganisatie>().AsNoTracking().ToListAsync(ct)).Where(o => ookGestopt || o.IsGeldig(vandaag))
            .OrderBy(o => !o.IsGeldig(vandaag)).ThenBy(o => o.Naam, StringComparer.CurrentCulture)];

    private async Task Vul(MaatwerkDb db, Buitenorganisatie o, Organisatiegegevens g, Wijzigingen wijzigingen, CancellationToken ct)
    {
        var naam = NetwerkRegels.OrganisatieHeeftEenNaam.EisTekst(g.Naam);
        var soort = NetwerkRegels.OrganisatieHeeftEenSoort.EisTekst(g.Soort);
        var lijsten = await Lijsten.Lees(db, ct);
        NetwerkRegels.OrganisatieHeeftEenSoort.Eis(lijsten.IsBuiten(soort));
        var ingang = NetwerkRegels.OrganisatieHeeftEenIngang.EisTekst(g.Ingang);
        var (telefoon, werkgebied, email) = (g.Telefoon?.Trim() ?? "", g.Werkgebied?.Trim() ?? "", Inrichtingdienst.EisEmail(g.Email, verplicht: false));
        NetwerkRegels.OrganisatieIsBereikbaar.Eis(telefoon.Length + email.Length > 0);
        var watDelen = NetwerkRegels.OrganisatieZegtWatMag.EisTekst(g.WatDelen);
        var grondslag = NetwerkRegels.OrganisatieHeeftEenGrondslag.EisTekst(g.Grondslag);
        NetwerkRegels.OrganisatieIsKort.Eis(new[] { naam, ingang, telefoon, werkgebied, watDelen, grondslag }.All(t => t.Length <= LangsteVeld));
        NetwerkRegels.EindeLigtNietInHetVerleden.Eis(g.GeldigTot is null || g.GeldigTot == o.GeldigTot || g.GeldigTot >= Kalender.DatumInNederland(klok.Nu()));
        var namen = await db.Set<Buitenorganisatie>().AsNoTracking().Where(x => x.Id != o.Id).Select(x => x.Naam).ToListAsync(ct);
        NetwerkRegels.OrganisatieIsNieuw.Eis(!namen.Contains(naam, StringComparer.OrdinalIgnoreCase));
        wijzigingen.Van($"{o.Id}", naam)
            .Noteer("Naam", o.Naam, naam)
            .Noteer("Soort", lijsten.Label(o.Soort), lijsten.Label(soort))
            .Noteer("Werkgebied", o.Werkgebied, werkgebied)
            .Noteer("Ingang", o.Ingang, ingang)
            .Noteer("Telefoon", o.Telefoon, telefoon)
            .Noteer("E-mail", o.Email, email)
            .Noteer("Wat mag gedeeld", o.WatDelen, watDelen)
            .Noteer("Grondslag", o.Grondslag, grondslag)
            .Noteer("Geldig tot en met", o.GeldigTot, g.GeldigTot);
        (o.Naam, o.Soort, o.Werkgebied, o.Ingang, o.Telefoon, o.Email, o.WatDelen, o.Grondslag, o.GeldigTot) =
            (naam, soort, werkgebied, ingang, telefoon, email, watDelen, grondslag, g.GeldigTot);
    }
}

/// <summary>Wat er van een andere organisatie te veranderen is.</summary>
/// <param name="Soort">Code uit de lijst van andere organisaties.</param>
/// <param name="Werkgebied">Voor welk gebied of welke groep; leeg is overal.</param>
/// <param name="Ingang">Loket, team of functie waar je moet zijn.</param>
/// <param name="GeldigTot">Laatste dag waarop dit klopt; leeg zolang het doorloopt.</param>
public sealed record Organisatiegegevens(
    string? Naam, string? Soort, string? Werkgebied, string? Ingang, string? Telefoon, string? Email, string? WatDelen, string? Grondslag, DateOnly? GeldigTot);
