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
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Van afgeronde casus naar casusprudentie: laden, mag het, doen, opslaan. Tekst, geschiedenis, register en zoekindex gaan
/// in één transactie.
/// </summary>
public sealed partial class Publicatiedienst(
    IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen, Publicatiekast kast, Lijstenbron lijsten, Ketting ketting, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>De publicatie van een casus, met alles wat er te beoordelen is; zonder dossier als er nog geen tekst is.</summary>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de casus niet mag publiceren.</exception>
    public async Task<Publicatiewerk> Lees(Gebruiker gebruiker, string nummer, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var dossier = await db.Set<Publicatiedossier>().AsNoTracking().FirstOrDefaultAsync(p => p.CasusId == casus.Id, ct);
        return dossier is null ? new(casus, null, null, null, []) : Werk(casus, Publicatiekast.Staat(dossier), kast.Werkstuk(dossier));
    }

    /// <summary>Stelt de tekst samen uit de casus.</summary>
    /// <param name="reden">Waarom toch publiceren, als bij het afronden anders is afgesproken.</param>
    public async Task Begin(Gebruiker gebruiker, string nummer, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        PublicatieRegels.AlleenAfgerondeCasussen.Eis(casus.Fase == Fase.Afgerond);
        PublicatieRegels.PublicerenIsAfgesproken.Eis(casus.Afronding!.MagCasusprudentie || !string.IsNullOrWhiteSpace(reden));
        var woorden = await lijsten.Lees(gebruiker.Organisatie, ct);
        var handeling = Handeling(gebruiker, opdracht with { Reden = reden?.Trim() });
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        if (await db.Set<Publicatiedossier>().AnyAsync(p => p.CasusId == casus.Id, ct))
        {
            return;
        }

        var zaak = Publicatiezaak.Begin(nummer, Conceptschrijver.Schrijf(casus, woorden), handeling);
        var dossier = new Publicatiedossier
        {
            Id = zaak.Staat.Id,
            Organisatie = gebruiker.Organisatie,
            CasusId = casus.Id,
            Werkstuk = kast.Sluit(zaak.Werkstuk),
        };
        db.Add(dossier);
        Leg(db, dossier, zaak, handeling);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Doet iets met de tekst of de stand.</summary>
    /// <param name="daad">Krijgt de zaak en wat er nu te beoordelen is; kan vaker dan eens worden uitgevoerd.</param>
    public async Task Doe(Gebruiker gebruiker, string nummer, Opdracht opdracht, Action<Publicatiezaak, Publicatiewerk> daad, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus.Id, casus, opdracht, (_, _, zaak, werk) => { daad(zaak, werk); return Task.CompletedTask; }, ct);
    }

    /// <summary>Vraagt wie voor een Maatwerkplaats werkt om mee te lezen; de vraag staat voor iedereen in de lijst.</summary>
    public async Task VraagTweedeLezer(Gebruiker gebruiker, string nummer, Opdracht opdracht, CancellationToken ct = default) =>
        await Doe(gebruiker, nummer, opdracht, (zaak, _) => zaak.VraagTweedeLezer(), ct);

    /// <summary>Zet de casus in het register; hij is direct te vinden.</summary>
    /// <returns>Het kenmerk om naar te verwijzen.</returns>
    public async Task<string> Publiceer(Gebruiker gebruiker, string nummer, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        var woorden = await lijsten.Lees(gebruiker.Organisatie, ct);
        var kenmerk = "";
        await Werk(gebruiker, casus.Id, casus, opdracht, async (db, dossier, zaak, werk) =>
        {
            var nu = klok.Nu();
            var uitspraak = await Publicatie.Nieuw(db, gebruiker.Organisatie, $"{nummer}#{zaak.Staat.Versie}", nu, ct);
            kenmerk = uitspraak.Kenmerk;
            zaak.Publiceer(kenmerk, werk.Beoordeling!, werk.Lekken);
            uitspraak.Herzie(Publicatieinhoud.Maak(casus, werk.Beoordeling!.Resultaat, woorden), nu);
            db.Add(uitspraak);
            var vorige = dossier.UitspraakId is { } id ? await db.Set<Uitspraak>().FirstOrDefaultAsync(u => u.Id == id, ct) : null;
            dossier.UitspraakId = uitspraak.Id;
            if (vorige is { Stand: Uitspraakstand.Geldig })
            {
                vorige.Vervang(kenmerk, zaak.Staat.Reden ?? "Er is een nieuwe versie.", nu);
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

    /// <summary>Haalt de publicatie uit het register. De tekst is daarna nergens meer te vinden; het kenmerk zegt waarom.</summary>
    public async Task TrekIn(Gebruiker gebruiker, string nummer, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus.Id, casus, opdracht, async (db, dossier, zaak, _) =>
        {
            zaak.TrekIn(reden);
            var uitspraak = await db.Set<Uitspraak>().FirstAsync(u => u.Id == dossier.UitspraakId, ct);
            await Registerindex.Haal(db, [uitspraak], ct);
            uitspraak.TrekIn(zaak.Staat.Reden!, klok.Nu());
            await Volgbel.Over(db, versleuteling, gebruiker.Organisatie, uitspraak.Kenmerk, $"{uitspraak.Kenmerk}, die je volgt, is ingetrokken.", gebruiker.Id, klok.Nu(), ct);
        }, ct);
    }

    private async Task Werk(
        Gebruiker gebruiker, Guid casusId, CasusStaat casus, Opdracht opdracht,
        Func<MaatwerkDb, Publicatiedossier, Publicatiezaak, Publicatiewerk, Task> daad, CancellationToken ct)
    {
        var handeling = Handeling(gebruiker, opdracht);
        await databases.Doe(gebruiker.Organisatie, async db =>
        {
            if (await db.Set<VastgelegdeHandeling>().AnyAsync(h => h.Id == handeling.Id, ct))
            {
                return;
            }

            var dossier = await db.Set<Publicatiedossier>().FirstOrDefaultAsync(p => p.CasusId == casusId, ct);
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
                [.. zaak.Nieuw.Select(Tekst).OfType<string>().Select(t => new NieuwBericht(maker, BerichtSoort.Voortgang, casus.Nummer, t) { Adres = $"/casussen/{casus.Nummer}/casusprudentie" })],
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
        var dossier = kast.Dossier(casus, werkstuk.Gemist);
        var beoordeling = Beoordeling.Van(werkstuk, dossier);
        return new(casus, staat, werkstuk, beoordeling, Publicatiepoort.Zoek(beoordeling.Resultaat, dossier));
    }

    private Handeling Handeling(Gebruiker gebruiker, Opdracht opdracht) => new(opdracht.HandelingId, klok.Nu(), gebruiker.AlsBetrokkene(), opdracht.Reden);
}

/// <summary>Een publicatie om aan te werken.</summary>
/// <param name="Staat">Leeg zolang er geen tekst is.</param>
/// <param name="Lekken">Wat de laatste controle nu zou vinden.</param>
public sealed record Publicatiewerk(CasusStaat Casus, Publicatiestaat? Staat, Werkstuk? Werkstuk, Beoordeling? Beoordeling, IReadOnlyList<Lek> Lekken);
