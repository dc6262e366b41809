using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Schrijft iemands eigen tijd: mag het, klopt het, opslaan met de geschiedenis in één transactie. Niemand schrijft voor een ander.</summary>
public sealed class Tijddienst(
    IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen, Sessielezer sessies, Solvetafellezer solvetafels, Lijstenbron lijsten, Ketting ketting, TimeProvider klok)
{
    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>Schrijft tijd.</summary>
    /// <param name="minuten">In minuten.</param>
    /// <param name="soort">Code van de soort werk; leeg is wat bij de plek het meest voorkomt.</param>
    /// <param name="datum">Leeg is vandaag.</param>
    /// <exception cref="NietGevonden">Als de gebruiker van de casus, sessie of tafel niet mag weten.</exception>
    public async Task Schrijf(Gebruiker wie, Tijdplek plek, int minuten, string? soort, DateOnly? datum, Opdracht opdracht, CancellationToken ct = default)
    {
        TijdToegang.EisSchrijven(wie);
        var dag = datum ?? Vandaag;
        Tijdboek.EisDag(dag, Vandaag);
        var werk = string.IsNullOrEmpty(soort) ? plek.Gewoonlijk : await EisSoort(wie, soort, dag, ct);
        var kernteam = KernteamVan(wie, await EisPlek(wie, plek, ct));
        var kwartaal = Kwartaal.Met(dag);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var rij = await Boek(db, wie, kwartaal, ct);
            var boek = rij is null ? Tijdboek.Begin(wie.Id, kwartaal, handeling) : Tijdboek.Open(rij.Lees(), handeling);
            boek.Schrijf(dag, minuten, werk, plek, kernteam, wie.Onderdeel);
            if (rij is null)
            {
                rij = new() { Id = boek.Staat.Id, Organisatie = wie.Organisatie, PersoonId = wie.Id, Jaar = kwartaal.Jaar, Kwartaal = kwartaal.Nummer };
                db.Add(rij);
            }

            await Leg(db, rij, boek, handeling, ct);
        }, ct);
    }

    /// <summary>Verbetert een eigen regel.</summary>
    public async Task Verbeter(Gebruiker wie, Kwartaal kwartaal, Guid regel, DateOnly datum, int minuten, string soort, Opdracht opdracht, CancellationToken ct = default)
    {
        await EisSoort(wie, soort, datum, ct);
        await Doe(wie, kwartaal, b => b.Verbeter(regel, datum, minuten, soort), opdracht, ct);
    }

    /// <summary>Haalt een eigen regel weg.</summary>
    public Task HaalWeg(Gebruiker wie, Kwartaal kwartaal, Guid regel, Opdracht opdracht, CancellationToken ct = default) => Doe(wie, kwartaal, b => b.HaalWeg(regel), opdracht, ct);

    private async Task Doe(Gebruiker wie, Kwartaal kwartaal, Action<Tijdboek> daad, Opdracht opdracht, CancellationToken ct)
    {
        TijdToegang.EisSchrijven(wie);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var rij = await Boek(db, wie, kwartaal, ct) ?? throw new NietGevonden();
            var boek = Tijdboek.Open(rij.Lees(), handeling);
            daad(boek);
            await Leg(db, rij, boek, handeling, ct);
        }, ct);
    }

    private async Task Leg(MaatwerkDb db, TijdboekRij rij, Tijdboek boek, Handeling handeling, CancellationToken ct)
    {
        if (boek.Nieuw.Count > 0)
        {
            Geschiedenisboek.Schrijf(db, ketting, rij, boek.Nieuw, handeling);
            rij.Vul(boek.Staat);
            await db.SaveChangesAsync(ct);
        }
    }

    private static Task<TijdboekRij?> Boek(MaatwerkDb db, Gebruiker wie, Kwartaal kwartaal, CancellationToken ct) =>
        db.Set<TijdboekRij>().FirstOrDefaultAsync(t => t.Jaar == kwartaal.Jaar && t.Kwartaal == kwartaal.Nummer && t.PersoonId == wie.Id, ct);

    private async Task<string> EisSoort(Gebruiker wie, string soort, DateOnly dag, CancellationToken ct)
    {
        TijdRegels.SoortStaatInDeLijst.Eis((await lijsten.Lees(wie.Organisatie, ct)).Keuzes(Lijst.Tijdsoort, dag).Any(w => w.Code == soort));
        return soort;
    }

    /// <summary>Eist dat deze gebruiker van de plek mag weten.</summary>
    /// <returns>Code van de Maatwerkplaats van de plek; leeg als die er niet een heeft.</returns>
    /// <exception cref="NietGevonden">Als de gebruiker van de casus, sessie of tafel niet mag weten.</exception>
    public async Task<string> EisPlek(Gebruiker wie, Tijdplek plek, CancellationToken ct)
    {
        switch (plek.Soort)
        {
            case Tijdplaats.Casus:
                return (await casussen.Lees(wie, plek.Nummer, CasusRecht.Lezen, ct)).Casus.Werkplaats;
            case Tijdplaats.Sessie:
                await sessies.Lees(wie, plek.Nummer, SessieRecht.Zien, ct);
                return "";
            case Tijdplaats.Solvetafel:
                await solvetafels.Lees(wie, plek.Nummer, SolvetafelRecht.Zien, ct);
                return "";
            default:
                return "";
        }
    }

    /// <summary>Wie in meer kernteams zit, schrijft voor dat van de casus; anders voor het eerste.</summary>
    private static string KernteamVan(Gebruiker wie, string plek) =>
        wie.Werkplaatsen.Contains(plek) ? plek
        : wie.Werkplaatsen.Count > 0 ? wie.Werkplaatsen.Order(StringComparer.Ordinal).First()
        : wie.IsLandelijk ? TijdToegang.Landelijk
        : "";
}
