using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Doet iets met een reflectiegesprek: laden, mag het, doen, opslaan. Gesprek, uitnodigingen en gedeelde lessen gaan in één transactie.</summary>
public sealed class Reflectiedienst(
    IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen, Publicatiekast kast, Reflectiepost post, Versleuteling versleuteling, Ketting ketting, TimeProvider klok)
{
    private const string DoelNotitie = "reflectie.notitie";

    /// <summary>Plant een gesprek over casussen die deze gebruiker begeleidt.</summary>
    /// <returns>Het nummer. Twee keer versturen met dezelfde sleutel geeft hetzelfde gesprek.</returns>
    public async Task<string> Plan(Gebruiker wie, Reflectiesoort soort, IReadOnlyList<string> nummers, Sessiemoment moment, Sessieplek plek, Opdracht opdracht, CancellationToken ct = default)
    {
        await EisCasussen(wie, nummers, ct);
        return await Begin(wie, opdracht, (nummer, handeling) => Reflectiegesprek.Plan(nummer, soort, nummers, moment, plek, handeling), ct);
    }

    /// <summary>Legt vast dat terugkijken bij een casus niet nodig is; daarna vraagt niemand er meer om.</summary>
    public async Task SlaOver(Gebruiker wie, string casus, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        await EisCasussen(wie, [casus], ct);
        await Begin(wie, opdracht, (nummer, handeling) => Reflectiegesprek.SlaOver(nummer, casus, reden, handeling), ct);
    }

    /// <summary>Doet iets met een bestaand gesprek.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Reflectiegesprek"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als het gesprek er niet is, of de gebruiker er niet bij hoort.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker erbij hoort maar dit niet mag.</exception>
    public Task Doe(Gebruiker wie, string nummer, ReflectieRecht recht, Opdracht opdracht, Action<Reflectiegesprek> daad, CancellationToken ct = default) =>
        Werk(wie, nummer, recht, opdracht, (_, gesprek) => { daad(gesprek); return Task.CompletedTask; }, ct);

    /// <summary>
    /// Deelt een les met collega's: eerst de toets, ook met wat van de casussen bekend is. Daarna staat zij in de lijst, bij het thema
    /// en de solve, en hoort het wie het wilde horen.
    /// </summary>
    public async Task DeelLes(Gebruiker wie, string nummer, Guid les, Lesbestemming bestemming, bool nagekeken, Opdracht opdracht, CancellationToken ct = default) =>
        await Werk(wie, nummer, ReflectieRecht.Meedoen, opdracht, async (db, gesprek) =>
        {
            var tekst = gesprek.Staat.Lessen.FirstOrDefault(l => l.Id == les);
            gesprek.Deel(les, bestemming, tekst is not null && await Herkent(db, gesprek.Staat, tekst, ct), nagekeken);
            var nu = klok.Nu();
            db.Add(new GedeeldeLes
            {
                Id = les,
                Organisatie = wie.Organisatie,
                GesprekId = gesprek.Staat.Id,
                Tekst = tekst!.Tekst,
                Context = tekst.Context,
                Orde = tekst.Orde,
                Thema = bestemming.Thema,
                Solve = bestemming.Solve,
                Hulp = bestemming.Hulp,
                GedeeldOp = nu,
            });
            await Vertel(db, wie, tekst, bestemming, nu, ct);
        }, ct);

    /// <summary>Schrijft de eigen notitie bij een stap; leeg haalt haar weg. Alleen de deelnemers lezen haar, en er komt niets van in de geschiedenis.</summary>
    public async Task Noteer(Gebruiker wie, string nummer, Reflectiestap stap, string? tekst, CancellationToken ct = default) => await databases.Doe(wie.Organisatie, async db =>
    {
        var rij = await db.Set<ReflectieRij>().AsNoTracking().FirstOrDefaultAsync(r => r.Nummer == nummer, ct) ?? throw new NietGevonden();
        ReflectieToegang.Eis(wie, rij.Lees(), ReflectieRecht.Meedoen);
        var eigen = await db.Set<Reflectienotitie>().FirstOrDefaultAsync(n => n.GesprekId == rij.Id && n.Stap == stap && n.PersoonId == wie.Id, ct);
        if (string.IsNullOrWhiteSpace(tekst))
        {
            if (eigen is not null)
            {
                db.Remove(eigen);
            }
        }
        else if (eigen is null)
        {
            db.Add(new Reflectienotitie { GesprekId = rij.Id, Stap = stap, PersoonId = wie.Id, Organisatie = wie.Organisatie, Tekst = Sluit(tekst), GewijzigdOp = klok.Nu() });
        }
        else
        {
            (eigen.Tekst, eigen.GewijzigdOp) = (Sluit(tekst), klok.Nu());
        }

        await db.SaveChangesAsync(ct);
    }, ct);

    /// <summary>Een adres voor de uitnodiging van een organisatie van buiten; leeg als er geen adres is.</summary>
    public Versleuteld? VersleutelAdres(string? email) => string.IsNullOrWhiteSpace(email) ? null : versleuteling.Versleutel(email.Trim(), Casusdienst.DoelContact);

    internal string Open(Reflectienotitie notitie) => versleuteling.Ontsleutel(notitie.Tekst, DoelNotitie);

    private Versleuteld Sluit(string tekst) => versleuteling.Versleutel(tekst.Trim(), DoelNotitie);

    private async Task EisCasussen(Gebruiker wie, IReadOnlyList<string> nummers, CancellationToken ct)
    {
        ReflectieToegang.EisPlannen(wie);
        foreach (var nummer in nummers)
        {
            var (casus, _) = await casussen.Lees(wie, nummer, PublicatieToegang.Publiceren, ct);
            ReflectieRegels.AlleenOverAfgerondeCasussen.Eis(casus.Fase == Fase.Afgerond);
        }
    }

    private async Task<string> Begin(Gebruiker wie, Opdracht opdracht, Func<string, Handeling, Reflectiegesprek> maak, CancellationToken ct)
    {
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan;
            }

            var jaar = handeling.Datum.Year;
            var gesprek = maak(Reflectienummer.Maak(jaar, await Nummerreeks.Volgende(db, wie.Organisatie, Reflectienummer.Reeks, jaar, ct)), handeling);
            var rij = new ReflectieRij { Id = gesprek.Staat.Id, Organisatie = wie.Organisatie, Nummer = gesprek.Staat.Nummer };
            db.Add(rij);
            await Leg(db, rij, new(), gesprek, handeling, ct);
            return gesprek.Staat.Nummer;
        }, ct);
    }

    private async Task Werk(Gebruiker wie, string nummer, ReflectieRecht recht, Opdracht opdracht, Func<MaatwerkDb, Reflectiegesprek, Task> daad, CancellationToken ct)
    {
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is not null)
            {
                return;
            }

            var rij = await db.Set<ReflectieRij>().Include(r => r.Personen).Include(r => r.Casussen).AsSplitQuery().FirstOrDefaultAsync(r => r.Nummer == nummer, ct) ?? throw new NietGevonden();
            var vorige = rij.Lees();
            ReflectieToegang.Eis(wie, vorige, recht);
            var gesprek = Reflectiegesprek.Open(vorige, handeling);
            await daad(db, gesprek);
            await Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, gesprek.Nieuw, g => (g.Verhaal, null), ct);
            await Leg(db, rij, vorige, gesprek, handeling, ct);
        }, ct);
    }

    private async Task Leg(MaatwerkDb db, ReflectieRij rij, Reflectiestaat vorige, Reflectiegesprek gesprek, Handeling handeling, CancellationToken ct)
    {
        if (gesprek.Nieuw.Count == 0)
        {
            return;
        }

        Geschiedenisboek.Schrijf(db, ketting, rij, gesprek.Nieuw, handeling);
        rij.Vul(gesprek.Staat);
        await db.SaveChangesAsync(ct);
        await post.Bezorg(db, vorige, gesprek.Staat, handeling, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Of in de les iets staat van een casus waarover het ging, of een bewezen nummer.</summary>
    private async Task<bool> Herkent(MaatwerkDb db, Reflectiestaat gesprek, Reflectieles les, CancellationToken ct)
    {
        var nummers = gesprek.Casussen.ToArray();
        var staten = await db.Set<CasusRij>().AsNoTracking().Where(c => nummers.Contains(c.Nummer)).Select(c => c.Staat).ToListAsync(ct);
        return staten.Select(CasusProjectie.Lees).Any(c => Publicatiepoort.Zoek(
            [KeyValuePair.Create(Publicatieveld.Geleerd, les.Tekst), KeyValuePair.Create(Publicatieveld.Situatie, les.Context)], kast.Dossier(c, new())).Count > 0);
    }

    private async Task Vertel(MaatwerkDb db, Gebruiker wie, Reflectieles les, Lesbestemming bestemming, DateTime nu, CancellationToken ct)
    {
        var adres = $"/reflecties/lessen#les-{les.Id}";
        var woorden = Volgsleutels.Woordenset($"{les.Tekst}\n{les.Context}");
        var volgers = (await db.Set<Volging>().AsNoTracking().Where(v => v.Soort == Volgsoort.Onderwerp && v.PersoonId != wie.Id).ToListAsync(ct))
            .Where(v => woorden.IsSupersetOf(v.Sleutel.Split(' '))).DistinctBy(v => v.PersoonId)
            .Select(v => new NieuwBericht(v.PersoonId, BerichtSoort.Register, null, $"Er is een les gedeeld over {v.Naam}, dat je volgt.") { Adres = adres });
        var landelijk = bestemming.Hulp is { } hulp
            ? (await Nazienpubliek.Landelijk(db, ct)).Select(l => new NieuwBericht(l, BerichtSoort.Register, null, $"Uit een reflectiegesprek komt een voorstel voor de handleiding, bij {hulp}.") { Adres = adres })
            : [];
        await Postvak.Bezorg(db, versleuteling, wie.Organisatie, [.. landelijk, .. volgers], nu, ct);
    }

    private static Task<string?> AlGedaan(MaatwerkDb db, Handeling handeling, CancellationToken ct) =>
        db.GedaanAan<ReflectieRij>(handeling.Id).Select(r => r.Nummer).FirstOrDefaultAsync(ct);
}
