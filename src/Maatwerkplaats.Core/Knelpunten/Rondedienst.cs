using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>
/// Doet iets met een ronde voor de knelpuntenbrief: laden, mag het, doen, opslaan. De ronde, de vragen die weggaan en het woord
/// terug aan wie inbracht gaan in één transactie.
/// </summary>
public sealed class Rondedienst(IDbContextFactory<MaatwerkDb> databases, Rondepost post, Versleuteling versleuteling, Ketting ketting, TimeProvider klok)
{
    /// <summary>Begint de ronde van een jaar.</summary>
    /// <exception cref="RegelOvertreden">Als het jaar of de dagen niet kloppen, of er nog een ronde loopt.</exception>
    public Task<Rondestaat> Begin(Gebruiker wie, int? jaar, DateOnly? inbrengTot, DateOnly? verzendenOp, Opdracht opdracht, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.Leiden);
        var handeling = MaakHandeling(opdracht, wie.AlsBetrokkene());
        return databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan;
            }

            var ronde = Ronde.Begin(jaar, inbrengTot, verzendenOp, await Alle(db, ct), handeling);
            var rij = new RondeRij { Id = ronde.Staat.Id, Organisatie = wie.Organisatie, Jaar = ronde.Staat.Jaar };
            db.Add(rij);
            await Leg(db, rij, new(), ronde, handeling, ct);
            return ronde.Staat;
        }, ct);
    }

    /// <summary>Doet iets met een ronde, voor wie haar leidt.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Ronde"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als er van dit jaar geen ronde is.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen hetzelfde deel wijzigde.</exception>
    public Task<Rondestaat> Doe(Gebruiker wie, int jaar, Opdracht opdracht, Action<Ronde> daad, CancellationToken ct = default) =>
        Werk(wie.Organisatie, jaar, opdracht, wie.AlsBetrokkene(), (ronde, _) =>
        {
            KnelpuntToegang.Eis(wie, Knelpuntrecht.Leiden, ronde.Staat);
            daad(ronde);
            return Task.CompletedTask;
        }, ct);

    /// <summary>Vraagt een collega om inbreng, of iemand zonder account op een mailadres.</summary>
    public Task<Rondestaat> Vraag(
        Gebruiker wie, int jaar, Uitvraagsoort soort, string? namens, Collega? collega, string? naam, string? email, Opdracht opdracht, CancellationToken ct = default)
    {
        var ontvanger = collega?.AlsBetrokkene() ?? new Betrokkene(null, naam?.Trim() ?? "", "", "");
        var adres = collega is null && !string.IsNullOrWhiteSpace(email) ? versleuteling.Versleutel(email.Trim(), Rondepost.DoelAdres) : (Versleuteld?)null;
        return Doe(wie, jaar, opdracht, r => r.Vraag(soort, namens, ontvanger, adres), ct);
    }

    /// <summary>Brengt een knelpunt in met een account.</summary>
    /// <param name="namens">Voor welk onderdeel; leeg voor wie is gevraagd: dan staat het in de vraag.</param>
    /// <exception cref="GeenToegang">Als deze gebruiker niet is gevraagd en ook niet op een andere grond mag inbrengen.</exception>
    public Task<Rondestaat> BrengIn(Gebruiker wie, int jaar, Knelpunttekst tekst, string namens, Knelpuntbron? bron, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie.Organisatie, jaar, opdracht, wie.AlsBetrokkene(), (ronde, _) =>
        {
            KnelpuntToegang.Eis(wie, Knelpuntrecht.Inbrengen, ronde.Staat);
            var vraag = ronde.Staat.Uitvragen.FirstOrDefault(u => u.Wie.Is(wie.Id));
            ronde.BrengIn(tekst, vraag?.Namens ?? namens, vraag?.Id, bron, KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden));
            return Task.CompletedTask;
        }, ct);

    /// <summary>Brengt een knelpunt in met een persoonlijke link.</summary>
    internal Task<Rondestaat> BrengInAlsGast(Inbrengbezoek bezoek, Guid handeling, Knelpunttekst tekst, CancellationToken ct) =>
        Werk(bezoek.Organisatie, bezoek.Ronde.Jaar, new(handeling), bezoek.Uitvraag.Wie, (ronde, _) =>
        {
            ronde.BrengIn(tekst, bezoek.Uitvraag.Namens, bezoek.Uitvraag.Id, null, alsLeider: false);
            return Task.CompletedTask;
        }, ct);

    /// <summary>Legt vast dat de brief is verzonden.</summary>
    public Task<Rondestaat> Verzend(Gebruiker wie, int jaar, DateOnly? op, string? kenmerk, string? aan, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie.Organisatie, jaar, opdracht, wie.AlsBetrokkene(), async (ronde, db) =>
        {
            KnelpuntToegang.Eis(wie, Knelpuntrecht.Leiden, ronde.Staat);
            ronde.Verzend(op, kenmerk, aan, await Alle(db, ct));
        }, ct);

    internal static async Task<IReadOnlyList<Rondestaat>> Alle(MaatwerkDb db, CancellationToken ct) =>
        (await db.Set<RondeRij>().AsNoTracking().OrderByDescending(r => r.Jaar).ToListAsync(ct)).ConvertAll(r => r.Lees());

    private async Task<Rondestaat> Werk(string organisatie, int jaar, Opdracht opdracht, Betrokkene door, Func<Ronde, MaatwerkDb, Task> daad, CancellationToken ct)
    {
        var handeling = MaakHandeling(opdracht, door);
        return await databases.Doe(organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan;
            }

            var rij = await db.Set<RondeRij>().FirstOrDefaultAsync(r => r.Jaar == jaar, ct) ?? throw new NietGevonden();
            var vorige = rij.Lees();
            var ronde = Ronde.Open(vorige, handeling);
            await daad(ronde, db);
            await Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, ronde.Nieuw.Where(g => g.Deel != Rondegebeurtenis.Verloop), g => (g.Verhaal, g.Toelichting), ct);
            await Leg(db, rij, vorige, ronde, handeling, ct);
            return ronde.Staat;
        }, ct);
    }

    private async Task Leg(MaatwerkDb db, RondeRij rij, Rondestaat vorige, Ronde ronde, Handeling handeling, CancellationToken ct)
    {
        if (ronde.Nieuw.Count > 0)
        {
            Geschiedenisboek.Schrijf(db, ketting, rij, ronde.Nieuw, handeling);
            rij.Vul(ronde.Staat, handeling.Tijdstip);
            await db.SaveChangesAsync(ct);
            await post.Bezorg(db, rij, vorige, ronde, handeling, ct);
            await db.SaveChangesAsync(ct);
        }
    }

    private static async Task<Rondestaat?> AlGedaan(MaatwerkDb db, Handeling handeling, CancellationToken ct) =>
        (await db.GedaanAan<RondeRij>(handeling.Id).FirstOrDefaultAsync(ct))?.Lees();

    private Handeling MaakHandeling(Opdracht opdracht, Betrokkene door) => new(opdracht.HandelingId, klok.Nu(), door, opdracht.Reden);
}
