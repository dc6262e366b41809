using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Doet iets met een thema: mag het, klopt het, opslaan. Thema, geschiedenis en bij welk thema elk signaal hoort gaan in één
/// transactie. Een signaal hoort bij hoogstens één thema.
/// </summary>
public sealed class Themadienst(IDbContextFactory<MaatwerkDb> databases, Ketting ketting, TimeProvider klok)
{
    /// <summary>Begint een thema met de hand.</summary>
    /// <returns>Het nummer. Twee keer versturen met dezelfde sleutel geeft hetzelfde thema.</returns>
    public Task<string> Begin(Gebruiker wie, string? naam, string? omschrijving, IReadOnlyList<Guid> signalen, Opdracht opdracht, CancellationToken ct = default) =>
        MetPogingen(wie, opdracht, async (db, handeling) =>
        {
            var rij = await Nieuw(db, wie.Organisatie, naam, omschrijving, signalen, handeling, alVastgelegd: false, ct);
            await EisVrij(db, signalen, rij.Nummer, ct);
            await Koppel(db, rij, ct);
            return rij.Nummer;
        }, ct);

    /// <summary>Doet iets met een bestaand thema.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Thema"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als het thema er niet is.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen hetzelfde deel wijzigde.</exception>
    public Task<string> Doe(Gebruiker wie, string nummer, Opdracht opdracht, Action<Thema> daad, CancellationToken ct = default) =>
        MetPogingen(wie, opdracht, async (db, handeling) =>
        {
            var rij = await Haal(db, nummer, ct);
            var (vorige, thema) = (rij.Lees(), Thema.Open(rij.Lees()));
            daad(thema);
            await Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, thema.Nieuw.Where(g => g.Deel != Themagebeurtenis.Leden), g => (g.Verhaal, g.Toelichting), ct);
            await EisVrij(db, [.. thema.Staat.Signalen.Except(vorige.Signalen)], nummer, ct);
            Leg(db, rij, thema, handeling, alVastgelegd: false);
            await Koppel(db, rij, ct);
            return nummer;
        }, ct);

    /// <summary>Voegt een thema bij een ander; dat krijgt alle signalen.</summary>
    /// <returns>Het nummer van het thema dat blijft.</returns>
    public Task<string> VoegSamen(Gebruiker wie, string nummer, string? met, Opdracht opdracht, CancellationToken ct = default) =>
        MetPogingen(wie, opdracht, async (db, handeling) =>
        {
            var blijft = await db.Set<ThemaRij>().FirstOrDefaultAsync(t => t.Nummer == met, ct);
            ThemaRegels.SamenIsMetEenAnder.Eis(blijft is not null);
            var gaat = await Haal(db, nummer, ct);
            var (op, in_) = (Thema.Open(gaat.Lees()), Thema.Open(blijft!.Lees()));
            op.GaOpIn(in_.Staat);
            in_.VoegToe(gaat.Lees().Signalen);
            Leg(db, gaat, op, handeling, alVastgelegd: false);
            Leg(db, blijft, in_, handeling, alVastgelegd: true);
            await Koppel(db, gaat, ct);
            await Koppel(db, blijft, ct);
            return blijft.Nummer;
        }, ct);

    /// <summary>Maakt van een deel van de signalen een eigen thema.</summary>
    /// <returns>Het nummer van het nieuwe thema.</returns>
    public Task<string> Splits(Gebruiker wie, string nummer, string? naam, IReadOnlyList<Guid> signalen, Opdracht opdracht, CancellationToken ct = default) =>
        MetPogingen(wie, opdracht, async (db, handeling) =>
        {
            ThemaRegels.SplitsingHeeftSignalen.Eis(signalen.Count > 0);
            var oud = await Haal(db, nummer, ct);
            var nieuw = await Nieuw(db, wie.Organisatie, naam, null, signalen, handeling, alVastgelegd: false, ct);
            var thema = Thema.Open(oud.Lees());
            thema.SplitsAf(signalen, nieuw.Nummer);
            Leg(db, oud, thema, handeling, alVastgelegd: true);
            await Koppel(db, oud, ct);
            await Koppel(db, nieuw, ct);
            return nieuw.Nummer;
        }, ct);

    private async Task<ThemaRij> Nieuw(
        MaatwerkDb db, string organisatie, string? naam, string? omschrijving, IReadOnlyList<Guid> signalen, Handeling handeling, bool alVastgelegd, CancellationToken ct)
    {
        var jaar = handeling.Datum.Year;
        var thema = Thema.Begin(Guid.CreateVersion7(handeling.Tijdstip), Themanummer.Maak(jaar, await Nummerreeks.Volgende(db, organisatie, Themanummer.Reeks, jaar, ct)), naam, omschrijving, signalen);
        var rij = new ThemaRij { Id = thema.Staat.Id, Organisatie = organisatie, Nummer = thema.Staat.Nummer };
        db.Add(rij);
        Leg(db, rij, thema, handeling, alVastgelegd);
        return rij;
    }

    private void Leg(MaatwerkDb db, ThemaRij rij, Thema thema, Handeling handeling, bool alVastgelegd)
    {
        if (thema.Nieuw.Count > 0)
        {
            Geschiedenisboek.Schrijf(db, ketting, rij, thema.Nieuw, handeling, alVastgelegd);
            rij.Vul(thema.Staat, handeling.Tijdstip);
        }
    }

    /// <summary>Zet bij elk signaal bij welk thema het hoort, zoals het thema zelf zegt.</summary>
    private static async Task Koppel(MaatwerkDb db, ThemaRij rij, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var (nummer, leden) = (rij.Nummer, rij.Lees().Signalen.ToArray());
        await db.Set<SignaalRij>().Where(s => s.Thema == nummer && !leden.Contains(s.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Thema, (string?)null), ct);
        await db.Set<SignaalRij>().Where(s => leden.Contains(s.Id) && s.Thema != nummer).ExecuteUpdateAsync(s => s.SetProperty(x => x.Thema, nummer), ct);
    }

    /// <summary>Elk signaal bestaat, telt zelf, en hoort nog niet bij een ander thema.</summary>
    private static async Task EisVrij(MaatwerkDb db, IReadOnlyList<Guid> signalen, string nummer, CancellationToken ct)
    {
        var ids = signalen.Distinct().ToArray();
        var vrij = await db.Set<SignaalRij>().CountAsync(s => ids.Contains(s.Id) && s.DubbelVan == null && (s.Thema == null || s.Thema == nummer), ct);
        ThemaRegels.SignaalIsNogVrij.Eis(vrij == ids.Length);
    }

    private static async Task<ThemaRij> Haal(MaatwerkDb db, string nummer, CancellationToken ct) =>
        await db.Set<ThemaRij>().FirstOrDefaultAsync(t => t.Nummer == nummer, ct) ?? throw new NietGevonden();

    private Task<string> MetPogingen(Gebruiker wie, Opdracht opdracht, Func<MaatwerkDb, Handeling, Task<string>> werk, CancellationToken ct)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene(), opdracht.Reden);
        return databases.Doe(
            wie.Organisatie,
            async db => await db.GedaanAan<ThemaRij>(handeling.Id).Select(t => t.Nummer).FirstOrDefaultAsync(ct)
                ?? await werk(db, handeling),
            ct);
    }
}
