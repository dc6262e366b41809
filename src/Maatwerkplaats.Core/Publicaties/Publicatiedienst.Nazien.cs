using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

public sealed partial class Publicatiedienst
{
    /// <summary>Vraagt of een uitspraak nog actueel is; elke collega mag dat. Het kernteam krijgt er bericht van.</summary>
    public async Task VraagActueel(Gebruiker gebruiker, int jaar, int nummer, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        if (!PublicatieToegang.MagRegisterLezen(gebruiker))
        {
            throw new GeenToegang("Casusprudentie is er voor collega's van de organisatie.");
        }

        await Nazien(gebruiker, jaar, nummer, opdracht, async (db, uitspraak, dossier, handeling) =>
        {
            NazienRegels.AlleenWatGeldt.Eis(uitspraak.Stand == Uitspraakstand.Geldig);
            NazienRegels.ErLigtNogGeenVraag.Eis(Nazichtboek.Lees(dossier).OpenVraag is null);
            var waarom = NazienRegels.VragenHeeftEenReden.EisTekst(reden);
            Nazichtboek.Leg(db, ketting, dossier, new ActualiteitGevraagd(Guid.CreateVersion7(handeling.Tijdstip), waarom), handeling);
            await Nazienpubliek.Bericht(db, versleuteling, uitspraak, $"{gebruiker.Naam} vraagt of {uitspraak.Kenmerk} nog actueel is.", gebruiker.Id, handeling.Tijdstip, ct);
        }, ct);
    }

    /// <summary>Beantwoordt namens het kernteam of een uitspraak nog actueel is; achterhaald en ingetrokken werken meteen door.</summary>
    public async Task BeantwoordActueel(
        Gebruiker gebruiker, int jaar, int nummer, Guid vraag, Actualiteit antwoord, string? toelichting, Opdracht opdracht, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(gebruiker);
        await Nazien(gebruiker, jaar, nummer, opdracht, async (db, uitspraak, dossier, handeling) =>
        {
            var open = Nazichtboek.Lees(dossier).OpenVraag;
            NazienRegels.ErIsEenVraag.Eis(open?.Id == vraag);
            var waarom = NazienRegels.AntwoordHeeftToelichting.EisTekst(toelichting);
            var zin = antwoord switch
            {
                Actualiteit.Actueel => $"Het kernteam antwoordt: {uitspraak.Kenmerk} is nog actueel. {waarom}",
                Actualiteit.Achterhaald => $"{uitspraak.Kenmerk} is achterhaald. {waarom}",
                _ => $"{uitspraak.Kenmerk} is ingetrokken. {waarom}",
            };
            switch (antwoord)
            {
                case Actualiteit.Achterhaald:
                    uitspraak.NoemAchterhaald(waarom, handeling.Tijdstip);
                    break;
                case Actualiteit.Ingetrokken:
                    await EisEigenPlaats(db, gebruiker, uitspraak, handeling.Datum, ct);
                    await HaalUitHetRegister(db, uitspraak, waarom, handeling, ct);
                    break;
                default:
                    uitspraak.NoemActueel();
                    break;
            }

            Nazichtboek.Leg(db, ketting, dossier, new ActualiteitBeantwoord(vraag, antwoord, waarom), handeling, AlVastgelegd(db, handeling));
            await Volgbel.Over(db, versleuteling, gebruiker.Organisatie, uitspraak.Kenmerk, zin, gebruiker.Id, handeling.Tijdstip, ct);
            if (open!.Door.PersoonId is { } vrager && vrager != gebruiker.Id)
            {
                await Postvak.Bezorg(db, versleuteling, gebruiker.Organisatie, [new(vrager, BerichtSoort.Register, uitspraak.Kenmerk, $"Je vroeg of dit nog actueel is. {zin}")], handeling.Tijdstip, ct);
            }
        }, ct);
    }

    /// <summary>Een mens bekeek wat de hercontrole vond: geen persoonsgegeven, of de uitspraak gaat uit het register.</summary>
    /// <param name="intrekken">Het is wel een persoonsgegeven.</param>
    public async Task BeoordeelVondst(Gebruiker gebruiker, int jaar, int nummer, bool intrekken, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(gebruiker);
        await Nazien(gebruiker, jaar, nummer, opdracht, async (db, uitspraak, dossier, handeling) =>
        {
            NazienRegels.ErIsEenVondst.Eis(Nazichtboek.Lees(dossier).Vondst is not null);
            await EisEigenPlaats(db, gebruiker, uitspraak, handeling.Datum, ct);
            if (intrekken)
            {
                var waarom = PublicatieRegels.IntrekkenHeeftEenReden.EisTekst(reden);
                await HaalUitHetRegister(db, uitspraak, waarom, handeling, ct);
                Nazichtboek.Leg(db, ketting, dossier, new HercontroleIngetrokken(waarom), handeling, AlVastgelegd(db, handeling));
                await Volgbel.Over(db, versleuteling, gebruiker.Organisatie, uitspraak.Kenmerk, $"{uitspraak.Kenmerk} is ingetrokken.", gebruiker.Id, handeling.Tijdstip, ct);
            }
            else
            {
                Nazichtboek.Leg(db, ketting, dossier, new HercontroleBeoordeeld(NazienRegels.GeenGegevenHeeftEenReden.EisTekst(reden)), handeling);
            }
        }, ct);
    }

    private async Task Nazien(
        Gebruiker gebruiker, int jaar, int nummer, Opdracht opdracht, Func<MaatwerkDb, Uitspraak, Nazichtdossier, Handeling, Task> daad, CancellationToken ct)
    {
        var handeling = Handeling(gebruiker, opdracht);
        await databases.Doe(gebruiker.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var uitspraak = await db.Set<Uitspraak>().FirstOrDefaultAsync(u => u.Jaar == jaar && u.Nummer == nummer, ct) ?? throw new NietGevonden();
            await daad(db, uitspraak, await Nazichtboek.Open(db, gebruiker.Organisatie, uitspraak.Id, ct), handeling);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    /// <summary>Zoals <see cref="TrekIn"/>, ook voor een uitspraak zonder casus of met een nieuwe versie in de maak.</summary>
    private async Task HaalUitHetRegister(MaatwerkDb db, Uitspraak uitspraak, string reden, Handeling handeling, CancellationToken ct)
    {
        NazienRegels.AlleenWatGeldt.Eis(uitspraak.Stand == Uitspraakstand.Geldig);
        if (await db.Set<Publicatiedossier>().FirstOrDefaultAsync(p => p.UitspraakId == uitspraak.Id && p.Stand == Publicatiestand.Gepubliceerd, ct) is { } dossier)
        {
            var zaak = Publicatiezaak.Open(Publicatiekast.Staat(dossier), kast.Werkstuk(dossier), handeling);
            zaak.TrekIn(reden);
            Leg(db, dossier, zaak, handeling);
        }

        await Registerindex.Haal(db, [uitspraak], ct);
        uitspraak.TrekIn(reden, handeling.Tijdstip);
    }

    private static async Task EisEigenPlaats(MaatwerkDb db, Gebruiker gebruiker, Uitspraak uitspraak, DateOnly vandaag, CancellationToken ct)
    {
        var staat = await db.Set<Publicatiedossier>().Where(p => p.UitspraakId == uitspraak.Id)
            .Join(db.Set<CasusRij>(), p => p.CasusId, c => c.Id, (_, c) => c.Staat).FirstOrDefaultAsync(ct);
        NazienRegels.IntrekkenDoetDePlaatsZelf.Eis(
            gebruiker.IsLandelijk || (staat is not null && CasusToegang.Voor(gebruiker, CasusProjectie.Lees(staat), vandaag).Mag(PublicatieToegang.Publiceren)));
    }

    private static bool AlVastgelegd(MaatwerkDb db, Handeling handeling) => db.Set<VastgelegdeHandeling>().Local.Any(h => h.Id == handeling.Id);
}
