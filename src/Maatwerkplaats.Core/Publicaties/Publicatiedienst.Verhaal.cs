using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

public sealed partial class Publicatiedienst
{
    /// <summary>Legt vast dat iemand over wie het verhaal gaat, het goedvindt.</summary>
    public async Task LegToestemmingVast(
        Gebruiker gebruiker, string nummer, string? naam, Vertelrol rol, Verhaalkring kring, DateOnly op, ToestemmingWijze hoe, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus, Publicatiesoort.Verhaal, opdracht, async (db, dossier, zaak, _) =>
        {
            zaak.LegToestemmingVast(naam, rol, kring, op, hoe);
            if (await db.Set<VerhaalRij>().FirstOrDefaultAsync(v => v.Id == dossier.Id, ct) is { } verhaal)
            {
                verhaal.Openbaar = zaak.MagIedereenLezen;
            }
        }, ct);
    }

    /// <summary>Trekt een toestemming in. Het verhaal is in dezelfde transactie overal weg, met het beeld en de tekst in bewerking.</summary>
    public async Task TrekToestemmingIn(
        Gebruiker gebruiker, string nummer, Guid toestemming, DateOnly op, ToestemmingWijze hoe, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus, Publicatiesoort.Verhaal, opdracht, async (db, dossier, zaak, _) =>
        {
            zaak.TrekToestemmingIn(toestemming, op, hoe);
            await HaalVerhaalWeg(db, dossier, zaak, ct);
        }, ct);
    }

    /// <summary>Zet een beeld bij het verhaal; het vorige is weg, tenzij het nog te lezen is.</summary>
    /// <param name="bestand">Zoals aangeboden; <see cref="Beeldbewerker"/> tekent het opnieuw.</param>
    public async Task ZetBeeld(Gebruiker gebruiker, string nummer, byte[] bestand, string? tekst, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        VerhaalRegels.BeeldIsGekozen.Eis(bestand.Length > 0);
        var schoon = Beeldbewerker.Maak(bestand);
        await Werk(gebruiker, casus, Publicatiesoort.Verhaal, opdracht, async (db, dossier, zaak, _) =>
        {
            var id = Guid.CreateVersion7(klok.Nu());
            zaak.ZetBeeld(id, tekst);
            await Ruim(db, dossier, zaak, ct);
            beelden.Leg(db, gebruiker.Organisatie, dossier.Id, id, schoon);
        }, ct);
    }

    public async Task HaalBeeldWeg(Gebruiker gebruiker, string nummer, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await Werk(gebruiker, casus, Publicatiesoort.Verhaal, opdracht, async (db, dossier, zaak, _) =>
        {
            zaak.HaalBeeldWeg();
            await Ruim(db, dossier, zaak, ct);
        }, ct);
    }

    /// <summary>Het beeld bij een verhaal in bewerking, voor wie eraan werkt.</summary>
    /// <exception cref="NietGevonden">Als er geen beeld is.</exception>
    public async Task<Schoonbeeld> Beeld(Gebruiker gebruiker, string nummer, CancellationToken ct = default)
    {
        var werk = await Lees(gebruiker, nummer, Publicatiesoort.Verhaal, ct);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        return await beelden.Open(db, werk.Werkstuk?.Beeld, ct);
    }

    /// <summary>Het beeld bij een verhaal dat op een tweede lezer wacht.</summary>
    /// <exception cref="NietGevonden">Als er geen beeld is, of deze gebruiker niet meeleest.</exception>
    public async Task<Schoonbeeld> BeeldOmMeeTeLezen(Gebruiker gebruiker, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var (dossier, _) = await Haal(db, gebruiker, id, ct);
        return await beelden.Open(db, kast.Werkstuk(dossier).Beeld, ct);
    }

    private async Task<string> PubliceerVerhaal(Gebruiker gebruiker, string nummer, Opdracht opdracht, CancellationToken ct)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        var woorden = await lijsten.Lees(gebruiker.Organisatie, ct);
        var kenmerk = "";
        await Werk(gebruiker, casus, Publicatiesoort.Verhaal, opdracht, async (db, dossier, zaak, werk) =>
        {
            var (nu, reden) = (klok.Nu(), zaak.Staat.Reden);
            var verhaal = await db.Set<VerhaalRij>().FirstOrDefaultAsync(v => v.Id == dossier.Id, ct);
            if (verhaal is null)
            {
                var jaar = Kalender.DatumInNederland(nu).Year;
                verhaal = new()
                {
                    Id = dossier.Id,
                    Organisatie = gebruiker.Organisatie,
                    Nummer = Verhaalnummer.Maak(jaar, await Nummerreeks.Volgende(db, gebruiker.Organisatie, Verhaalnummer.Reeks, jaar, ct)),
                };
                db.Add(verhaal);
            }

            kenmerk = verhaal.Nummer;
            zaak.PubliceerVerhaal(kenmerk, werk.Beoordeling!, werk.Lekken);
            var eerder = verhaal.Lees()?.Verbeteringen ?? [];
            verhaal.Publiceer(
                Verhaalinhoud.Maak(
                    werk.Beoordeling!.Resultaat, woorden.Label(casus.Werkplaats), zaak.Werkstuk.Beeld is not null,
                    reden is null ? eerder : [.. eerder, new(Kalender.DatumInNederland(nu), reden)]),
                zaak.Werkstuk.Beeld, zaak.MagIedereenLezen, nu);
            await Beeldkast.Ruim(db, dossier.Id, verhaal.BeeldId, zaak.Werkstuk.Beeld, ct);
        }, ct);
        return kenmerk;
    }

    /// <summary>Wist wat er van een verhaal te lezen was. Was het nog niet gepubliceerd, dan blijft er alleen geen beeld achter.</summary>
    private async Task HaalVerhaalWeg(MaatwerkDb db, Publicatiedossier dossier, Publicatiezaak zaak, CancellationToken ct)
    {
        (await db.Set<VerhaalRij>().FirstOrDefaultAsync(v => v.Id == dossier.Id, ct))?.TrekIn(zaak.Staat.Reden!, klok.Nu());
        await Beeldkast.Ruim(db, dossier.Id, null, zaak.Werkstuk.Beeld, ct);
    }

    /// <summary>Gooit beelden weg die nergens meer bij horen.</summary>
    private static async Task Ruim(MaatwerkDb db, Publicatiedossier dossier, Publicatiezaak zaak, CancellationToken ct) =>
        await Beeldkast.Ruim(db, dossier.Id, await db.Set<VerhaalRij>().Where(v => v.Id == dossier.Id).Select(v => v.BeeldId).FirstOrDefaultAsync(ct), zaak.Werkstuk.Beeld, ct);
}
