using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Doet iets met een groep: laden, mag het, doen, opslaan. Groep en berichten gaan in één transactie.</summary>
public sealed class Intervisiedienst(
    IDbContextFactory<MaatwerkDb> databases, Intervisiepost post, Casuslezer casussen, Lijstenbron lijsten, Versleuteling versleuteling, Ketting ketting, TimeProvider klok)
{
    /// <summary>Doel waaronder notities van een groep zijn versleuteld.</summary>
    internal const string DoelNotitie = "intervisie";

    /// <summary>Begint een groep; wie begint, is het eerste lid.</summary>
    /// <returns>Het nummer. Twee keer versturen met dezelfde sleutel geeft dezelfde groep.</returns>
    public async Task<string> Begin(Gebruiker wie, string? naam, Groepsoort soort, Opdracht opdracht, CancellationToken ct = default)
    {
        IntervisieToegang.Eis(wie, null, soort == Groepsoort.Verbindingsteam ? IntervisieRecht.VerbindingsteamBeginnen : IntervisieRecht.Beginnen);
        var (handeling, namens) = (Handeling(wie, opdracht), await Namens(wie, ct));
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan.Nummer;
            }

            var groep = Intervisiegroep.Begin(await Nummer(db, wie.Organisatie, handeling, ct), naam, soort, namens, handeling);
            await Leg(db, Nieuw(db, wie.Organisatie, groep), new(), groep, handeling, false, ct);
            return groep.Staat.Nummer;
        }, ct);
    }

    /// <summary>Wie dit doet, komt bij de groep.</summary>
    public async Task SluitAan(Gebruiker wie, string nummer, Opdracht opdracht, CancellationToken ct = default)
    {
        IntervisieToegang.Eis(wie, null, IntervisieRecht.Kennen);
        var namens = await Namens(wie, ct);
        await Werk(wie, nummer, opdracht, IntervisieRecht.Kennen, g => g.SluitAan(namens), ct);
    }

    /// <summary>Doet iets wat elk lid mag.</summary>
    /// <param name="daad">Roept methoden van <see cref="Intervisiegroep"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als de groep er niet is, of de gebruiker er niet van mag weten.</exception>
    public Task Doe(Gebruiker wie, string nummer, Opdracht opdracht, Action<Intervisiegroep> daad, CancellationToken ct = default) =>
        Werk(wie, nummer, opdracht, IntervisieRecht.Meedoen, daad, ct);

    /// <summary>Schrijft een notitie die alleen de groep leest.</summary>
    public Task Noteer(Gebruiker wie, string nummer, int bijeenkomst, string? tekst, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, nummer, opdracht, g => g.Noteer(bijeenkomst, tekst, t => versleuteling.Versleutel(t, DoelNotitie)), ct);

    /// <summary>Geeft aan de eigen Maatwerkplaats door wat er is geleerd.</summary>
    public Task GeefDoor(Gebruiker wie, string nummer, string? tekst, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, nummer, opdracht, g => g.GeefDoor(tekst, Plaatsen(wie)), ct);

    /// <summary>Stelt een groep een vraag uit een casus. De groep krijgt het nummer van de casus niet te zien.</summary>
    /// <exception cref="NietGevonden">Als de groep of de casus er niet is, of de gebruiker van de casus niet mag weten.</exception>
    public async Task<string> Vraag(Gebruiker wie, string nummer, string casus, string? tekst, Opdracht opdracht, CancellationToken ct = default)
    {
        IntervisieToegang.Eis(wie, null, IntervisieRecht.Vragen);
        await casussen.Lees(wie, casus, CasusRecht.Bijdragen, ct);
        return (await Werk(wie, nummer, opdracht, IntervisieRecht.Vragen, g => g.Vraag(casus, tekst), ct)).Naam;
    }

    /// <summary>Trekt een eigen vraag in.</summary>
    public Task TrekIn(Gebruiker wie, string nummer, Guid vraag, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, nummer, opdracht, IntervisieRecht.Vragen, g =>
        {
            if (!g.Staat.Vragen.Any(v => v.Id == vraag && v.Van.Is(wie.Id)))
            {
                throw new NietGevonden();
            }

            g.TrekIn(vraag);
        }, ct);

    /// <summary>Een deel van de groep gaat samen verder in een nieuwe groep.</summary>
    public async Task Splits(Gebruiker wie, string nummer, string? naam, IReadOnlyCollection<Guid> leden, Opdracht opdracht, CancellationToken ct = default)
    {
        var handeling = Handeling(wie, opdracht);
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is not null)
            {
                return;
            }

            var rij = await Zoek(db, nummer, ct);
            var vorige = rij.Lees();
            IntervisieToegang.Eis(wie, vorige, IntervisieRecht.Meedoen);
            var oud = Intervisiegroep.Open(vorige, handeling);
            var mee = oud.Splits(leden);
            var nieuw = Intervisiegroep.Begin(await Nummer(db, wie.Organisatie, handeling, ct), naam, Groepsoort.Intervisie, "", handeling, mee);
            await Leg(db, rij, vorige, oud, handeling, false, ct);
            await Leg(db, Nieuw(db, wie.Organisatie, nieuw), new(), nieuw, handeling, true, ct);
        }, ct);
    }

    private async Task<Intervisiestaat> Werk(Gebruiker wie, string nummer, Opdracht opdracht, IntervisieRecht recht, Action<Intervisiegroep> daad, CancellationToken ct)
    {
        var handeling = Handeling(wie, opdracht);
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan;
            }

            var rij = await Zoek(db, nummer, ct);
            var vorige = rij.Lees();
            IntervisieToegang.Eis(wie, vorige, recht);
            var groep = Intervisiegroep.Open(vorige, handeling);
            daad(groep);
            await Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, groep.Nieuw, g => (g.Verhaal, null), ct);
            await Leg(db, rij, vorige, groep, handeling, false, ct);
            return groep.Staat;
        }, ct);
    }

    private async Task Leg(MaatwerkDb db, IntervisieRij rij, Intervisiestaat vorige, Intervisiegroep groep, Handeling handeling, bool handelingAlVastgelegd, CancellationToken ct)
    {
        if (groep.Nieuw.Count == 0)
        {
            return;
        }

        Geschiedenisboek.Schrijf(db, ketting, rij, groep.Nieuw, handeling, handelingAlVastgelegd);
        rij.Vul(groep.Staat);
        await db.SaveChangesAsync(ct);
        await post.Bezorg(db, vorige, groep.Staat, handeling, ct);
        await db.SaveChangesAsync(ct);
    }

    private Handeling Handeling(Gebruiker wie, Opdracht opdracht) => new(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());

    private static async Task<string> Nummer(MaatwerkDb db, string organisatie, Handeling handeling, CancellationToken ct) =>
        Groepsnummer.Maak(handeling.Datum.Year, await Nummerreeks.Volgende(db, organisatie, Groepsnummer.Reeks, handeling.Datum.Year, ct));

    private static IntervisieRij Nieuw(MaatwerkDb db, string organisatie, Intervisiegroep groep)
    {
        var rij = new IntervisieRij { Id = groep.Staat.Id, Organisatie = organisatie, Nummer = groep.Staat.Nummer };
        db.Add(rij);
        return rij;
    }

    private static async Task<IntervisieRij> Zoek(MaatwerkDb db, string nummer, CancellationToken ct) =>
        await db.Set<IntervisieRij>().Include(g => g.Vragen).FirstOrDefaultAsync(g => g.Nummer == nummer, ct) ?? throw new NietGevonden();

    private static async Task<Intervisiestaat?> AlGedaan(MaatwerkDb db, Handeling handeling, CancellationToken ct) =>
        (await db.GedaanAan<IntervisieRij>(handeling.Id).AsNoTracking().FirstOrDefaultAsync(ct))?.Lees();

    /// <summary>Codes van de Maatwerkplaatsen waarvoor iemand werkt.</summary>
    internal static IReadOnlyList<string> Plaatsen(Gebruiker wie) => wie.Werkplaatsen.Count > 0 ? wie.Werkplaatsen : wie.IsLandelijk ? ["landelijk"] : [];

    private async Task<string> Namens(Gebruiker wie, CancellationToken ct)
    {
        var labels = await lijsten.Lees(wie.Organisatie, ct);
        return string.Join(", ", Plaatsen(wie).Select(labels.Label));
    }
}
