using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>
/// Doet iets met een solvetafel: laden, mag het, doen, opslaan. Tafel en uitnodigingen gaan in één transactie: wie erbij hoort,
/// krijgt het ook te horen.
/// </summary>
public sealed class Solvetafeldienst(IDbContextFactory<MaatwerkDb> databases, Zittingpost post, Versleuteling versleuteling, Ketting ketting, TimeProvider klok)
{
    /// <summary>Begint een solvetafel; wie begint, zit voor.</summary>
    /// <returns>Het nummer. Twee keer versturen met dezelfde sleutel geeft dezelfde tafel.</returns>
    public async Task<string> Begin(Gebruiker wie, string? naam, Opdracht opdracht, CancellationToken ct = default)
    {
        SolvetafelToegang.Eis(wie, null, SolvetafelRecht.Beginnen);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan.Nummer;
            }

            var jaar = handeling.Datum.Year;
            var tafel = Solvetafel.Begin(Solvetafelnummer.Maak(jaar, await Nummerreeks.Volgende(db, wie.Organisatie, Solvetafelnummer.Reeks, jaar, ct)), naam, handeling);
            var rij = new SolvetafelRij { Id = tafel.Staat.Id, Organisatie = wie.Organisatie, Nummer = tafel.Staat.Nummer };
            db.Add(rij);
            await Leg(db, rij, new(), tafel, handeling, ct);
            return tafel.Staat.Nummer;
        }, ct);
    }

    /// <summary>Doet iets met een bestaande solvetafel.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Solvetafel"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als de tafel er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de tafel mag zien maar dit niet mag.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen dezelfde agenda of hetzelfde moment wijzigde.</exception>
    public Task<Solvetafelstaat> Doe(Gebruiker wie, string nummer, Opdracht opdracht, Action<Solvetafel> daad, CancellationToken ct = default) =>
        Werk(wie.Organisatie, nummer, opdracht.Versie, new(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene()), t => SolvetafelToegang.Eis(wie, t, SolvetafelRecht.Leiden), daad, ct);

    /// <summary>Een adres voor de uitnodiging van een organisatie van buiten; leeg als er geen adres is.</summary>
    public Versleuteld? VersleutelAdres(string? email) =>
        string.IsNullOrWhiteSpace(email) ? null : versleuteling.Versleutel(email.Trim(), Casusdienst.DoelContact);

    /// <summary>Over elke solve van een zitting is de tafel gesloten; wie de laatste sloot, mocht die leiden.</summary>
    internal Task HoudNaTafel(string organisatie, string nummer, int zitting, Betrokkene door, CancellationToken ct) =>
        Werk(organisatie, nummer, null, new(Guid.CreateVersion7(), klok.Nu(), door), _ => { }, t => t.LegGehoudenVast(zitting), ct);

    private Task<Solvetafelstaat> Werk(
        string organisatie, string nummer, int? versie, Handeling handeling, Action<Solvetafelstaat> eis, Action<Solvetafel> daad, CancellationToken ct) => databases.Doe(organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan;
            }

            var rij = await db.Set<SolvetafelRij>().Include(t => t.Personen).Include(t => t.Punten).AsSplitQuery().FirstOrDefaultAsync(t => t.Nummer == nummer, ct) ?? throw new NietGevonden();
            var vorige = rij.Lees();
            eis(vorige);
            var tafel = Solvetafel.Open(vorige, handeling);
            daad(tafel);
            await Tussentijds.EisOngewijzigd(db, rij, versie, tafel.Nieuw, g => (g.Verhaal, null), ct);
            await EisSolves(db, vorige, tafel.Staat, ct);
            await Leg(db, rij, vorige, tafel, handeling, ct);
            return tafel.Staat;
        }, ct);

    private async Task Leg(MaatwerkDb db, SolvetafelRij rij, Solvetafelstaat vorige, Solvetafel tafel, Handeling handeling, CancellationToken ct)
    {
        if (tafel.Nieuw.Count == 0)
        {
            return;
        }

        Geschiedenisboek.Schrijf(db, ketting, rij, tafel.Nieuw, handeling);
        rij.Vul(tafel.Staat, handeling.Tijdstip);
        await db.SaveChangesAsync(ct);
        await post.Bezorg(db, Zittinggroep.Van(vorige), Zittinggroep.Van(tafel.Staat), handeling, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Wat nieuw op een agenda komt, is een solve die nog loopt.</summary>
    private static async Task EisSolves(MaatwerkDb db, Solvetafelstaat vorige, Solvetafelstaat nu, CancellationToken ct)
    {
        string[] nieuw = [.. nu.Zittingen.SelectMany(z => z.Solves.Except(vorige.Zitting(z.Nummer)?.Solves ?? [])).Distinct()];
        var open = Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray();
        SolvetafelRegels.SolveOpAgendaLoopt.Eis(nieuw.Length == 0 || await db.Set<SolveRij>().CountAsync(s => nieuw.Contains(s.Nummer) && open.Contains(s.Stand), ct) == nieuw.Length);
    }

    private static async Task<Solvetafelstaat?> AlGedaan(MaatwerkDb db, Handeling handeling, CancellationToken ct) =>
        (await db.GedaanAan<SolvetafelRij>(handeling.Id).AsNoTracking().FirstOrDefaultAsync(ct))?.Lees();
}
