using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Doet iets met een casus: laden, mag het, doen, opslaan. Staat, geschiedenis, projectie en berichten gaan in één
/// transactie; wat is bevestigd, gaat niet meer verloren.
/// </summary>
public sealed partial class Casusdienst(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Ketting ketting, TimeProvider klok)
{
    /// <summary>Doel waaronder het BSN is versleuteld en op te zoeken.</summary>
    public const string DoelBsn = "casus.bsn";

    /// <summary>Doel waaronder naam en bereikbaarheid van externen zijn versleuteld.</summary>
    public const string DoelContact = "casus.contact";

    /// <summary>Brengt een casus in. Twee keer versturen met dezelfde sleutel geeft dezelfde casus.</summary>
    /// <exception cref="RegelOvertreden">Als iets ontbreekt of het BSN niet klopt.</exception>
    public async Task<CasusStaat> MeldAan(Gebruiker gebruiker, Aanmelding aanmelding, Opdracht opdracht, CancellationToken ct = default)
    {
        var ik = gebruiker.AlsBetrokkene();
        var inbrenger = new Inbrenger(
            aanmelding.Namens ?? ik, aanmelding.Kanaal, aanmelding.Namens is null ? null : ik, VersleutelContact(aanmelding.Contact),
            Extern: aanmelding.Namens is { } ander ? await IsVanBuiten(gebruiker.Organisatie, ander, ct) : gebruiker.Extern);
        return await BrengIn(gebruiker.Organisatie, aanmelding, inbrenger, MaakHandeling(gebruiker, opdracht), null, ct);
    }

    /// <summary>Doet iets met een bestaande casus.</summary>
    /// <param name="recht">Het recht dat hiervoor nodig is.</param>
    /// <param name="daad">Roept één of meer methoden van <see cref="Casus"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de casus mag zien maar dit niet mag.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen hetzelfde deel wijzigde.</exception>
    public async Task<CasusStaat> Doe(
        Gebruiker gebruiker, string nummer, CasusRecht recht, Opdracht opdracht, Action<Casus> daad, CancellationToken ct = default) =>
        await Doe(gebruiker, nummer, recht, opdracht, (casus, _) => daad(casus), ct);

    /// <summary>Als <see cref="Doe(Gebruiker, string, CasusRecht, Opdracht, Action{Casus}, CancellationToken)"/>, met iets erbij in dezelfde transactie.</summary>
    public async Task<CasusStaat> Doe(
        Gebruiker gebruiker, string nummer, CasusRecht recht, Opdracht opdracht, Action<Casus, MaatwerkDb> daad, CancellationToken ct = default) =>
        await Doe(gebruiker, nummer, recht, opdracht, (casus, db, _) => { daad(casus, db); return Task.CompletedTask; }, ct);

    /// <summary>Als <see cref="Doe(Gebruiker, string, CasusRecht, Opdracht, Action{Casus, MaatwerkDb}, CancellationToken)"/>, voor wie er in de database iets bij moet lezen.</summary>
    public Task<CasusStaat> Doe(
        Gebruiker gebruiker, string nummer, CasusRecht recht, Opdracht opdracht, Func<Casus, MaatwerkDb, Handeling, Task> daad, CancellationToken ct = default) =>
        Doe(gebruiker, nummer, recht, opdracht, daad, null, ct);

    /// <inheritdoc cref="Doe(Gebruiker, string, CasusRecht, Opdracht, Func{Casus, MaatwerkDb, Handeling, Task}, CancellationToken)"/>
    /// <param name="daarna">Wat er in dezelfde transactie bij hoort zodra de casus is bijgewerkt; gaat het mis, dan is ook de casus niet veranderd.</param>
    internal async Task<CasusStaat> Doe(
        Gebruiker gebruiker, string nummer, CasusRecht recht, Opdracht opdracht, Func<Casus, MaatwerkDb, Handeling, Task> daad, Func<MaatwerkDb, Task>? daarna, CancellationToken ct)
    {
        var handeling = MaakHandeling(gebruiker, opdracht);
        return await Werk(gebruiker.Organisatie, nummer, opdracht, handeling, daad, casus => EisRecht(gebruiker, casus, recht, handeling.Datum), daarna, ct);
    }

    /// <summary>Versleutelt een BSN dat de 11-proef doorstaat, voor <see cref="Casus.LegClientVast"/>.</summary>
    /// <exception cref="RegelOvertreden">Als het geen BSN is.</exception>
    public Versleuteld VersleutelBsn(string? invoer)
    {
        var bsn = Bsn.Lees(invoer);
        CasusRegels.BsnDoorstaatElfproef.Eis(bsn is not null);
        return versleuteling.Versleutel(bsn!.Cijfers, DoelBsn);
    }

    private async Task<bool> IsVanBuiten(string organisatie, Betrokkene wie, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        return (await Lijsten.Lees(db, ct)).IsBuiten(wie.Onderdeel);
    }

    /// <param name="erbij">Wat in dezelfde transactie wordt opgeslagen.</param>
    private async Task<CasusStaat> BrengIn(
        string organisatie, Aanmelding aanmelding, Inbrenger inbrenger, Handeling handeling, Action<MaatwerkDb, Guid>? erbij, CancellationToken ct)
    {
        var bsn = Bsn.Lees(aanmelding.Bsn);
        CasusRegels.BsnDoorstaatElfproef.Eis(bsn is not null || string.IsNullOrWhiteSpace(aanmelding.Bsn));
        return await MetPogingen(organisatie, handeling.Id, async db =>
        {
            var termijnen = await Termijnen.Lees(db, ct);
            var casus = Casus.Aanmelden(
                Casusnummer.Maak(handeling.Datum.Year, await Nummerreeks.Volgende(db, organisatie, Casusnummer.Reeks, handeling.Datum.Year, ct)),
                MaakMelding(inbrenger, aanmelding, bsn),
                aanmelding.Kenmerken,
                await GekozenWerkplaats(db, aanmelding.Werkplaats, handeling.Datum, ct),
                handeling.Datum.PlusWerkdagen(termijnen.Triage),
                handeling);
            var rij = new CasusRij { Id = casus.Staat.Id, Organisatie = organisatie, Nummer = casus.Staat.Nummer };
            db.Add(rij);
            erbij?.Invoke(db, rij.Id);
            await Leg(db, rij, null, casus, handeling, ct);
            return casus.Staat;
        }, ct);
    }

    /// <summary>De gekozen plaats als die er is; anders de landelijke, zodat geen casus ergens belandt waar niemand kijkt.</summary>
    private static async Task<string> GekozenWerkplaats(MaatwerkDb db, string? code, DateOnly dag, CancellationToken ct) =>
        !string.IsNullOrEmpty(code)
        && await db.Set<Werkplaats>().AnyAsync(w => w.Code == code && w.GeldigVan <= dag && (w.GeldigTot == null || w.GeldigTot >= dag), ct)
            ? code
            : "landelijk";

    private async Task<CasusStaat> Werk(
        string organisatie, string nummer, Opdracht opdracht, Handeling handeling,
        Func<Casus, MaatwerkDb, Handeling, Task> daad, Action<CasusStaat> eis, Func<MaatwerkDb, Task>? daarna, CancellationToken ct) =>
        await MetPogingen(organisatie, opdracht.HandelingId, async db =>
        {
            var rij = await Haal(db, nummer, ct) ?? throw new NietGevonden();
            var vorige = CasusProjectie.Lees(rij.Staat);
            eis(vorige);
            var casus = Casus.Open(vorige, handeling);
            await daad(casus, db, handeling);
            await EisOngewijzigd(db, rij, casus, opdracht.Versie, ct);
            await Leg(db, rij, vorige, casus, handeling, ct);
            if (daarna is not null)
            {
                await daarna(db);
            }

            return casus.Staat;
        }, ct);

    private static void EisRecht(Gebruiker gebruiker, CasusStaat casus, CasusRecht recht, DateOnly vandaag)
    {
        var inzicht = CasusToegang.Voor(gebruiker, casus, vandaag);
        if (!inzicht.MagZien)
        {
            throw new NietGevonden();
        }

        if (!inzicht.Mag(recht))
        {
            throw new GeenToegang($"Hiervoor heb je bij deze casus het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    private static async Task EisOngewijzigd(MaatwerkDb db, CasusRij rij, Casus casus, int? versie, CancellationToken ct)
    {
        var woorden = versie < rij.Versie ? await Lijsten.Lees(db, ct) : null;
        await Tussentijds.EisOngewijzigd(
            db, rij, versie, casus.Nieuw.Where(g => g.Deel != CasusDelen.Verloop), g => (g.Verhaal(woorden!.Label), g.Toelichting), ct);
    }

    private async Task Leg(MaatwerkDb db, CasusRij rij, CasusStaat? vorige, Casus casus, Handeling handeling, CancellationToken ct, bool handelingAlVastgelegd = false)
    {
        if (casus.Nieuw.Count == 0)
        {
            return;
        }

        Geschiedenisboek.Schrijf(db, ketting, rij, casus.Nieuw, handeling, handelingAlVastgelegd);
        CasusProjectie.WerkBij(rij, casus.Staat, handeling.Tijdstip, ClientSleutel(versleuteling, casus.Staat));
        var terugblik = await Terugblikvragen.Stel(db, rij.Organisatie, casus, handeling.Tijdstip, ct);
        await Postvak.Bezorg(db, versleuteling, rij.Organisatie, [.. CasusBerichten.Bij(casus.Nieuw, vorige, casus.Staat, handeling), .. terugblik], handeling.Tijdstip, ct);
        Buitenpost.ZetKlaar(db, versleuteling, rij.Organisatie, casus, handeling.Tijdstip);
        await Volgbel.Aangehaald(db, versleuteling, rij.Organisatie, vorige, casus.Staat, handeling, ct);
        await Casussignalering.Volg(db, ketting, rij.Organisatie, vorige, casus.Staat, handeling, ct);
        await Achterhaaldmelder.Meld(db, ketting, versleuteling, vorige, casus.Staat, handeling, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Schrijft bij een casus mee wat elders gebeurde, in de transactie van de aanroeper. Die controleerde het recht.</summary>
    /// <param name="handeling">Is in deze transactie al vastgelegd.</param>
    internal async Task SchrijfMee(MaatwerkDb db, string nummer, Handeling handeling, Action<Casus> daad, CancellationToken ct)
    {
        var rij = await Haal(db, nummer, ct) ?? throw new NietGevonden();
        var vorige = CasusProjectie.Lees(rij.Staat);
        var casus = Casus.Open(vorige, handeling);
        daad(casus);
        await Leg(db, rij, vorige, casus, handeling, ct, handelingAlVastgelegd: true);
    }

    /// <summary>De sleutel waarmee een casus op BSN te vinden is; leeg zonder BSN.</summary>
    internal static string? ClientSleutel(Versleuteling versleuteling, CasusStaat casus) => casus.Melding.Client is { } client
        ? versleuteling.Zoeksleutel(versleuteling.Ontsleutel(client, DoelBsn), DoelBsn)
        : null;

    private Melding MaakMelding(Inbrenger inbrenger, Aanmelding a, Bsn? bsn) => new(
        a.Titel ?? "",
        a.Buikpijn ?? "",
        a.Gewenst ?? "",
        inbrenger,
        a.Urgentie,
        a.UrgentieReden,
        bsn is null ? null : versleuteling.Versleutel(bsn.Cijfers, DoelBsn),
        a.Hulp,
        a.EersteWeging,
        a.Routekaart);

    private Versleuteld? VersleutelContact(string? contact) =>
        string.IsNullOrWhiteSpace(contact) ? null : versleuteling.Versleutel(contact.Trim(), DoelContact);

    private Handeling MaakHandeling(Gebruiker gebruiker, Opdracht opdracht) =>
        new(opdracht.HandelingId, klok.Nu(), gebruiker.AlsBetrokkene(), opdracht.Reden);

    /// <summary>
    /// Voert het werk uit en begint opnieuw als een ander net eerder was. Een handeling die al is vastgelegd, wordt
    /// niet herhaald: dan komt de casus terug zoals hij is.
    /// </summary>
    private Task<CasusStaat> MetPogingen(string organisatie, Guid handeling, Func<MaatwerkDb, Task<CasusStaat>> werk, CancellationToken ct) =>
        databases.Doe(organisatie, async db => await AlGedaan(db, handeling, ct) ?? await werk(db), ct);

    private static async Task<CasusStaat?> AlGedaan(MaatwerkDb db, Guid handeling, CancellationToken ct)
    {
        var staat = await db.GedaanAan<CasusRij>(handeling).Select(c => c.Staat).FirstOrDefaultAsync(ct);
        return staat is null ? null : CasusProjectie.Lees(staat);
    }
}
