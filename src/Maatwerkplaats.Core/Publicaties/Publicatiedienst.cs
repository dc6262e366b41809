using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Van afgeronde casus naar casusprudentie of verhaal: laden, mag het, doen, opslaan. Tekst, geschiedenis, register en zoekindex gaan
/// in één transactie.
/// </summary>
public sealed partial class Publicatiedienst(
    IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen, Publicatiekast kast, Beeldkast beelden, Lijstenbron lijsten, Ketting ketting, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>De publicatie van een casus, met alles wat er te beoordelen is; zonder dossier als er nog geen tekst is.</summary>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de casus niet mag publiceren.</exception>
    public async Task<Publicatiewerk> Lees(
        Gebruiker gebruiker, string nummer, Publicatiesoort soort = Publicatiesoort.Casusprudentie, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var dossier = await db.Set<Publicatiedossier>().AsNoTracking().FirstOrDefaultAsync(p => p.CasusId == casus.Id && p.Soort == soort, ct);
        return dossier is null ? new(casus, null, null, null, []) : Werk(casus, Publicatiekast.Staat(dossier), kast.Werkstuk(dossier));
    }

    /// <summary>Stelt de tekst samen uit de casus.</summary>
    /// <param name="reden">Waarom toch publiceren, als bij het afronden anders is afgesproken.</param>
    public async Task Begin(
        Gebruiker gebruiker, string nummer, string? reden, Opdracht opdracht, Publicatiesoort soort = Publicatiesoort.Casusprudentie, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        PublicatieRegels.AlleenAfgerondeCasussen.Eis(casus.Fase == Fase.Afgerond);
        PublicatieRegels.PublicerenIsAfgesproken.Eis(casus.Afronding!.MagCasusprudentie || !string.IsNullOrWhiteSpace(reden));
        var woorden = await lijsten.Lees(gebruiker.Organisatie, ct);
        var handeling = Handeling(gebruiker, opdracht with { Reden = reden?.Trim() });
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        if (await db.Set<Publicatiedossier>().AnyAsync(p => p.CasusId == casus.Id && p.Soort == soort, ct))
        {
            return;
        }

        var zaak = Publicatiezaak.Begin(nummer, Teksten(soort, casus, woorden), handeling, soort);
        var dossier = new Publicatiedossier
        {
            Id = zaak.Staat.Id,
            Organisatie = gebruiker.Organisatie,
            CasusId = casus.Id,
            Soort = soort,
            Werkstuk = kast.Sluit(zaak.Werkstuk),
        };
        db.Add(dossier);
        Leg(db, dossier, zaak, handeling);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Doet iets met de tekst of de stand.</summary>
    /// <param name="daad">Krijgt de zaak en wat er nu te beoordelen is; kan vaker dan eens worden uitgevoerd.</param>
    public async Task Doe(
        Gebruiker gebruiker, string nummer, Opdracht opdracht, Action<Publicatiezaak, Publicatiewerk> daad, Publicatiesoort soort = Publicatiesoort.Casusprudentie,
        CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus, soort, opdracht, (_, _, zaak, werk) => { daad(zaak, werk); return Task.CompletedTask; }, ct);
    }

    /// <summary>Vraagt wie voor een Maatwerkplaats werkt om mee te lezen; de vraag staat voor iedereen in de lijst.</summary>
    public async Task VraagTweedeLezer(
        Gebruiker gebruiker, string nummer, Opdracht opdracht, Publicatiesoort soort = Publicatiesoort.Casusprudentie, CancellationToken ct = default) =>
        await Doe(gebruiker, nummer, opdracht, (zaak, _) => zaak.VraagTweedeLezer(), soort, ct);

    /// <summary>Begint aan een nieuwe versie. Was de tekst gewist, dan komt hij opnieuw uit de casus.</summary>
    public async Task Herzie(
        Gebruiker gebruiker, string nummer, string? reden, Opdracht opdracht, Publicatiesoort soort = Publicatiesoort.Casusprudentie, CancellationToken ct = default)
    {
        var woorden = await lijsten.Lees(gebruiker.Organisatie, ct);
        await Doe(gebruiker, nummer, opdracht, (zaak, werk) =>
        {
            EisZonderMensen(werk, reden);
            zaak.Herzie(reden);
            if (zaak.Werkstuk.Teksten.Count == 0)
            {
                zaak.Vul(Teksten(soort, werk.Casus, woorden));
            }
        }, soort, ct);
    }

    /// <summary>Zet de casus in het register of bij de verhalen; hij is direct te vinden.</summary>
    /// <returns>Het kenmerk om naar te verwijzen.</returns>
    public Task<string> Publiceer(
        Gebruiker gebruiker, string nummer, Opdracht opdracht, Publicatiesoort soort = Publicatiesoort.Casusprudentie, CancellationToken ct = default) =>
        soort == Publicatiesoort.Verhaal ? PubliceerVerhaal(gebruiker, nummer, opdracht, ct) : PubliceerUitspraak(gebruiker, nummer, opdracht, ct);

    private async Task<string> PubliceerUitspraak(Gebruiker gebruiker, string nummer, Opdracht opdracht, CancellationToken ct)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        var woorden = await lijsten.Lees(gebruiker.Organisatie, ct);
        var kenmerk = "";
        await Werk(gebruiker, casus, Publicatiesoort.Casusprudentie, opdracht, async (db, dossier, zaak, werk) =>
        {
            var (nu, reden) = (klok.Nu(), zaak.Staat.Reden);
            var uitspraak = await Publicatie.Nieuw(db, gebruiker.Organisatie, $"{nummer}#{zaak.Staat.Versie}", nu, ct);
            kenmerk = uitspraak.Kenmerk;
            zaak.Publiceer(kenmerk, werk.Beoordeling!, werk.Lekken);
            uitspraak.Herzie(Publicatieinhoud.Maak(casus, werk.Beoordeling!.Resultaat, woorden), nu);
            db.Add(uitspraak);
            var vorige = dossier.UitspraakId is { } id ? await db.Set<Uitspraak>().FirstOrDefaultAsync(u => u.Id == id, ct) : null;
            dossier.UitspraakId = uitspraak.Id;
            if (vorige is { Stand: Uitspraakstand.Geldig })
            {
                vorige.Vervang(kenmerk, reden ?? "Er is een nieuwe versie.", nu);
                await Registerindex.Haal(db, [vorige], ct);
                await Volgbel.Over(db, versleuteling, gebruiker.Organisatie, vorige.Kenmerk, $"{vorige.Kenmerk}, die je volgt, is vervangen door {kenmerk}.", gebruiker.Id, nu, ct);
                await Volgbel.Verhuis(db, vorige.Kenmerk, kenmerk, uitspraak.Titel, ct);
            }

            await db.SaveChangesAsync(ct);
            await Registerindex.Neem(db, [uitspraak], ct);
            await Volgbel.Nieuw(db, versleuteling, gebruiker.Organisatie, [(kenmerk, Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud)))], gebruiker.Id, nu, ct);
        }, ct);
        return kenmerk;
    }

    /// <summary>Haalt de publicatie weg. De tekst is daarna nergens meer te vinden; het kenmerk zegt waarom.</summary>
    public async Task TrekIn(
        Gebruiker gebruiker, string nummer, string? reden, Opdracht opdracht, Publicatiesoort soort = Publicatiesoort.Casusprudentie, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus, soort, opdracht, async (db, dossier, zaak, werk) =>
        {
            EisZonderMensen(werk, reden);
            zaak.TrekIn(reden);
            if (soort == Publicatiesoort.Verhaal)
            {
                await HaalVerhaalWeg(db, dossier, zaak, ct);
                return;
            }

            var uitspraak = await db.Set<Uitspraak>().FirstAsync(u => u.Id == dossier.UitspraakId, ct);
            await Registerindex.Haal(db, [uitspraak], ct);
            uitspraak.TrekIn(zaak.Staat.Reden!, klok.Nu());
            await Volgbel.Over(db, versleuteling, gebruiker.Organisatie, uitspraak.Kenmerk, $"{uitspraak.Kenmerk}, die je volgt, is ingetrokken.", gebruiker.Id, klok.Nu(), ct);
        }, ct);
    }

    private async Task Werk(
        Gebruiker gebruiker, CasusStaat casus, Publicatiesoort soort, Opdracht opdracht,
        Func<MaatwerkDb, Publicatiedossier, Publicatiezaak, Publicatiewerk, Task> daad, CancellationToken ct)
    {
        var handeling = Handeling(gebruiker, opdracht);
        await databases.Doe(gebruiker.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var dossier = await db.Set<Publicatiedossier>().FirstOrDefaultAsync(p => p.CasusId == casus.Id && p.Soort == soort, ct);
            PublicatieRegels.ErIsEenTekst.Eis(dossier is not null);
            var zaak = Publicatiezaak.Open(Publicatiekast.Staat(dossier!), kast.Werkstuk(dossier!), handeling);
            await daad(db, dossier!, zaak, Werk(casus, zaak.Staat, zaak.Werkstuk));
            dossier!.Werkstuk = kast.Sluit(zaak.Werkstuk);
            Leg(db, dossier, zaak, handeling);
            await Bericht(db, gebruiker, casus, zaak, ct);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    /// <summary>Wie de persoonsgegevens eruit haalde, hoort wat de tweede lezer vond.</summary>
    private async Task Bericht(MaatwerkDb db, Gebruiker gebruiker, CasusStaat casus, Publicatiezaak zaak, CancellationToken ct)
    {
        if (zaak.Staat.AnoniemDoor?.PersoonId is { } maker && maker != gebruiker.Id)
        {
            await Postvak.Bezorg(
                db, versleuteling, gebruiker.Organisatie,
                [.. zaak.Nieuw.Select(Tekst).OfType<string>().Select(t => new NieuwBericht(maker, BerichtSoort.Voortgang, casus.Nummer, t) { Adres = zaak.Staat.Soort.Adres(casus.Nummer) })],
                klok.Nu(), ct);
        }

        string? Tekst(Publicatiegebeurtenis gebeurtenis) => gebeurtenis switch
        {
            PublicatieNagelezen => $"De tekst van casus {casus.Nummer} is nagelezen en kan worden gepubliceerd.",
            PublicatieTeruggegeven => $"De tekst van casus {casus.Nummer} komt terug om te verbeteren.",
            _ => null,
        };
    }

    private void Leg(MaatwerkDb db, Publicatiedossier dossier, Publicatiezaak zaak, Handeling handeling)
    {
        dossier.Slag++;
        dossier.GewijzigdOp = handeling.Tijdstip;
        if (zaak.Nieuw.Count == 0)
        {
            return;
        }

        Geschiedenisboek.Schrijf(db, ketting, dossier, zaak.Nieuw, handeling);
        dossier.Stand = zaak.Staat.Stand;
        dossier.AnoniemDoorId = zaak.Staat.AnoniemDoor?.PersoonId;
        dossier.Staat = JsonSerializer.Serialize(zaak.Staat, Gebeurtenissoorten.Json);
    }

    private Publicatiewerk Werk(CasusStaat casus, Publicatiestaat staat, Werkstuk werkstuk)
    {
        var dossier = kast.Dossier(casus, werkstuk);
        var beoordeling = Beoordeling.Van(werkstuk, dossier);
        return new(casus, staat, werkstuk, beoordeling, Publicatiepoort.Zoek(beoordeling.Resultaat, dossier)) { Dossier = dossier };
    }

    private static IReadOnlyDictionary<Publicatieveld, string> Teksten(Publicatiesoort soort, CasusStaat casus, Lijsten woorden) =>
        soort == Publicatiesoort.Verhaal ? Verhaalschrijver.Schrijf(casus, woorden) : Conceptschrijver.Schrijf(casus, woorden);

    /// <summary>De reden leest iedereen: ook daarin staat niets van de casus.</summary>
    private static void EisZonderMensen(Publicatiewerk werk, string? reden) =>
        PublicatieRegels.RedenNoemtNiemand.Eis(Publicatiepoort.Zoek([KeyValuePair.Create(Publicatieveld.Titel, reden ?? "")], werk.Dossier!).Count == 0);

    private Handeling Handeling(Gebruiker gebruiker, Opdracht opdracht) => new(opdracht.HandelingId, klok.Nu(), gebruiker.AlsBetrokkene(), opdracht.Reden);
}

/// <summary>Een publicatie om aan te werken.</summary>
/// <param name="Staat">Leeg zolang er geen tekst is.</param>
/// <param name="Lekken">Wat de laatste controle nu zou vinden.</param>
public sealed record Publicatiewerk(CasusStaat Casus, Publicatiestaat? Staat, Werkstuk? Werkstuk, Beoordeling? Beoordeling, IReadOnlyList<Lek> Lekken)
{
    /// <summary>Wat van de casus bekend is; leeg als er geen tekst is.</summary>
    internal Taal.Persoonsgegevens.Dossier? Dossier { get; init; }
}
