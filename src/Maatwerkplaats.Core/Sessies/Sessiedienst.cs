using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>
/// Doet iets met een maatwerksessie: laden, mag het, doen, opslaan. Sessie, verhaal van de casussen, mail en berichten gaan in
/// één transactie: wie is uitgenodigd, krijgt het ook te horen.
/// </summary>
public sealed partial class Sessiedienst(
    IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen, Casusdienst casusdienst, Collegas collegas, Sessiepost post, Ketting ketting,
    Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zet een sessie op voor een casus. Wie bij de casus hoort, is meteen gevraagd.</summary>
    /// <param name="zonder">Sleutels van mensen (<see cref="Casusmens.Sleutel"/>) die niet hoeven te komen.</param>
    /// <returns>Het nummer van de sessie. Twee keer versturen met dezelfde sleutel geeft dezelfde sessie.</returns>
    /// <exception cref="RegelOvertreden">Als iets ontbreekt of niet klopt.</exception>
    public async Task<string> ZetOp(
        Gebruiker gebruiker, string nummer, IReadOnlyCollection<string> zonder, IReadOnlyList<Sessiemoment> datums, Sessieplek plek, Opdracht opdracht,
        CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, SessieToegang.Plannen, ct);
        SessieRegels.CasusIsNogOpen.Eis(casus.Fase.IsOpen());
        var handeling = MaakHandeling(gebruiker, opdracht);
        var weg = Casusmensen.Van(casus).Where(m => zonder.Contains(m.Sleutel)).ToArray();
        Genodigde[] mensen = [.. Genodigdenlijst.Van(casus, handeling.Datum).Where(g => !weg.Any(w => w.Wie == g.Wie && w.Deelnemer?.Id == (g.Gast?.Deelnemer ?? w.Deelnemer?.Id)))];
        SessieRegels.InbrengerHoortErbij.Eis(Genodigdenlijst.Van(casus, handeling.Datum).Where(g => g.MoetErbij).All(g => mensen.Any(m => Genodigdenlijst.IsDezelfde(m, g))));
        return await MetPogingen(gebruiker.Organisatie, handeling, async db =>
        {
            var sessie = Maatwerksessie.ZetOp(
                Sessienummer.Maak(handeling.Datum.Year, await Nummerreeks.Volgende(db, gebruiker.Organisatie, Sessienummer.Reeks, handeling.Datum.Year, ct)), gebruiker.AlsBetrokkene(),
                [new(casus.Id, casus.Nummer, Agendapunt.Gewoonlijk, casus.Werkplaats)],
                Genodigdenlijst.Samen([.. mensen, new(Guid.CreateVersion7(handeling.Tijdstip), gebruiker.AlsBetrokkene(), [casus.Nummer], "procesbegeleider")]),
                datums, plek, handeling);
            var rij = new SessieRij { Id = sessie.Staat.Id, Organisatie = gebruiker.Organisatie, Nummer = sessie.Staat.Nummer };
            db.Add(rij);
            await Leg(db, rij, null, sessie, handeling, ct);
            return sessie.Staat;
        }, ct) is { } staat ? staat.Nummer : throw new NietGevonden();
    }

    /// <summary>Doet iets met een bestaande sessie.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Maatwerksessie"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als de sessie er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de sessie mag zien maar dit niet mag.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen hetzelfde deel wijzigde.</exception>
    public async Task<Sessiestaat> Doe(
        Gebruiker gebruiker, string nummer, SessieRecht recht, Opdracht opdracht, Action<Maatwerksessie> daad, CancellationToken ct = default) =>
        await Doe(gebruiker, nummer, recht, opdracht, (sessie, _) => { daad(sessie); return Task.CompletedTask; }, ct);

    /// <summary>Bewaart op welke datums de gebruiker kan.</summary>
    public async Task Antwoord(
        Gebruiker gebruiker, string nummer, IReadOnlyDictionary<Guid, Beschikbaar> antwoorden, Opdracht opdracht, CancellationToken ct = default) =>
        await Doe(gebruiker, nummer, SessieRecht.Antwoorden, opdracht, s => s.Beantwoord(s.Staat.Genodigd(gebruiker.Id)!.Id, antwoorden), ct);

    internal async Task AntwoordAlsGenodigde(Prikbezoek bezoek, Guid handeling, IReadOnlyDictionary<Guid, Beschikbaar> antwoorden, CancellationToken ct) =>
        await Werk(
            bezoek.Organisatie, bezoek.Sessie.Nummer, null, new(handeling, klok.Nu(), bezoek.Genodigde.Wie), _ => { },
            (sessie, _) => { sessie.Beantwoord(bezoek.Genodigde.Id, antwoorden); return Task.CompletedTask; }, ct);

    private async Task<Sessiestaat> Doe(
        Gebruiker gebruiker, string nummer, SessieRecht recht, Opdracht opdracht, Func<Maatwerksessie, Meeschrijver, Task> daad, CancellationToken ct) =>
        await Werk(gebruiker.Organisatie, nummer, opdracht.Versie, MaakHandeling(gebruiker, opdracht), s => EisRecht(gebruiker, s, recht), daad, ct);

    private static void EisRecht(Gebruiker gebruiker, Sessiestaat sessie, SessieRecht recht)
    {
        var inzicht = SessieToegang.Voor(gebruiker, sessie);
        if (!inzicht.Mag(SessieRecht.Zien))
        {
            throw new NietGevonden();
        }

        if (!inzicht.Mag(recht))
        {
            throw new GeenToegang($"Hiervoor heb je bij deze maatwerksessie het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    private async Task<Sessiestaat> Werk(
        string organisatie, string nummer, int? versie, Handeling handeling, Action<Sessiestaat> eis, Func<Maatwerksessie, Meeschrijver, Task> daad, CancellationToken ct) =>
        await MetPogingen(organisatie, handeling, async db =>
        {
            var rij = await db.Set<SessieRij>().Include(s => s.Personen).Include(s => s.Casussen).AsSplitQuery().FirstOrDefaultAsync(s => s.Nummer == nummer, ct)
                ?? throw new NietGevonden();
            var vorige = Sessieprojectie.Lees(rij.Staat);
            eis(vorige);
            var sessie = Maatwerksessie.Open(vorige, handeling);
            var mee = new Meeschrijver(db);
            await daad(sessie, mee);
            await Tussentijds.EisOngewijzigd(db, rij, versie, sessie.Nieuw.Where(g => g.Deel != Sessiedelen.Verloop), g => (g.Verhaal, g.Toelichting), ct);
            await Leg(db, rij, vorige, sessie, handeling, ct, mee);
            return sessie.Staat;
        }, ct);

    private async Task Leg(
        MaatwerkDb db, SessieRij rij, Sessiestaat? vorige, Maatwerksessie sessie, Handeling handeling, CancellationToken ct, Meeschrijver? mee = null)
    {
        if (sessie.Nieuw.Count == 0)
        {
            return;
        }

        Geschiedenisboek.Schrijf(db, ketting, rij, sessie.Nieuw, handeling);
        Sessieprojectie.WerkBij(rij, sessie.Staat, handeling.Tijdstip);
        await db.SaveChangesAsync(ct);
        foreach (var (casus, daad) in Sessiegevolgen.VoorCasussen(vorige, sessie.Staat).Concat(mee?.Daden ?? []))
        {
            await casusdienst.SchrijfMee(db, casus, handeling, daad, ct);
        }

        await post.Bezorg(db, rij, vorige, sessie.Staat, handeling, ct);
        await db.SaveChangesAsync(ct);
    }

    private Task<Sessiestaat> MetPogingen(string organisatie, Handeling handeling, Func<MaatwerkDb, Task<Sessiestaat>> werk, CancellationToken ct) =>
        databases.Doe(
            organisatie,
            async db => await db.GedaanAan<SessieRij>(handeling.Id).Select(s => s.Staat).FirstOrDefaultAsync(ct) is { } gedaan
                ? Sessieprojectie.Lees(gedaan)
                : await werk(db),
            ct);

    private Handeling MaakHandeling(Gebruiker gebruiker, Opdracht opdracht) => new(opdracht.HandelingId, klok.Nu(), gebruiker.AlsBetrokkene(), opdracht.Reden);

    /// <summary>Wat er bij een casus mee verandert, zoals een nieuwe deelnemer.</summary>
    private sealed class Meeschrijver(MaatwerkDb db)
    {
        public MaatwerkDb Db { get; } = db;

        /// <summary>Per nummer van een casus wat daar gebeurt.</summary>
        public List<KeyValuePair<string, Action<Casus>>> Daden { get; } = [];
    }
}
