using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Neemt een bestand aan, laat zien wat ervan gaat worden, en leest het in als iemand daar ja op zegt.</summary>
public sealed class Inleesdienst(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Inleesvoortgang voortgang, TimeProvider klok)
{
    /// <summary>Aantal rijen per bladzijde van het voorstel.</summary>
    public const int PerPagina = 25;

    /// <summary>Twijfelachtige rijen vragen elk om een keuze; daarom staan ze bij elkaar.</summary>
    public const int PerPaginaTwijfel = 200;

    /// <summary>Zo veel bestanden staan er in het overzicht.</summary>
    private const int InOverzicht = 20;

    /// <summary>Bewaart een bestand versleuteld tot het is nagelopen en ingelezen.</summary>
    /// <param name="bron">Naam van het registratiebestand, als nummers apart moeten tellen.</param>
    /// <exception cref="GeenToegang">Als deze gebruiker niet voor deze plaats mag inlezen.</exception>
    /// <exception cref="RegelOvertreden">Als het bestand te groot is of de plaats niet bestaat.</exception>
    public async Task<Guid> Neem(Gebruiker wie, string naam, Stream inhoud, string? werkplaats, string? bron, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        Inleesregels.WerkplaatsBestaat.Eis(await db.Set<Werkplaats>().AnyAsync(w => w.Code == werkplaats, ct));
        InleesToegang.Eis(wie, werkplaats!);
        // Is de grootte vooraf bekend, dan hoeft er niets te worden bewaard om te weten dat het te veel is.
        Inleesregels.BestandIsNietTeGroot.Eis(!inhoud.CanSeek || inhoud.Length <= Bestandskeuring.Grootst);
        var bestand = new Inleesbestand
        {
            Id = Guid.CreateVersion7(klok.GetUtcNow()),
            Organisatie = wie.Organisatie,
            DoorId = wie.Id,
            DoorNaam = wie.Naam,
            Op = klok.Nu(),
            GewijzigdOp = klok.Nu(),
            Naam = Bestandsnaam.Schoon(naam),
            Werkplaats = werkplaats!,
            Bron = string.IsNullOrWhiteSpace(bron) ? null : Brontekst.Schoon(bron),
        };
        var onthouden = await db.Set<Kolomgeheugen>().Where(k => k.Werkplaats == werkplaats).ToDictionaryAsync(k => k.Kop, k => k.Bestemming, ct);
        bestand.Keuzes = new Bewaardekeuzes(onthouden, []).Schrijf();
        db.Add(bestand);
        await db.SaveChangesAsync(ct);
        try
        {
            await Bewaar(db, bestand, inhoud, ct);
        }
        catch
        {
            await Verwijder(db, bestand.Id);
            throw;
        }

        db.Attach(bestand);
        await Zet(db, bestand, Inleesstand.Gekozen, ct);
        return bestand.Id;
    }

    /// <summary>Het bestand, voor wie het mag zien.</summary>
    /// <exception cref="NietGevonden">Als het er niet is of de gebruiker het niet mag zien.</exception>
    public async Task<Inleesbestand> Lees(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Haal(db.Set<Inleesbestand>().AsNoTracking(), wie, id, ct);
    }

    /// <summary>De laatste bestanden die deze gebruiker mag zien, de nieuwste voorop.</summary>
    public async Task<IReadOnlyList<Inleesbestand>> Overzicht(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Inleesbestand>().AsNoTracking().Zichtbaar(wie).Where(b => b.Stand != Inleesstand.Ontvangen)
            .OrderByDescending(b => b.Op).Take(InOverzicht).ToListAsync(ct);
    }

    /// <summary>Een bladzijde van de rijen uit het voorstel.</summary>
    /// <param name="uitkomst">Alleen deze rijen; leeg is alle.</param>
    /// <returns>De rijen, en hoeveel er in totaal te bekijken zijn.</returns>
    public async Task<(IReadOnlyList<Voorstelrij> Rijen, int Totaal)> Rijen(Gebruiker wie, Guid id, Rijuitkomst? uitkomst, int pagina, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        await Haal(db.Set<Inleesbestand>().AsNoTracking(), wie, id, ct);
        var rijen = db.Set<Inleesrij>().AsNoTracking().Where(r => r.BestandId == id && (uitkomst == null || r.Uitkomst == uitkomst));
        var perPagina = PerPaginaVan(uitkomst);
        var bladzijde = await rijen.OrderBy(r => r.Volgnummer).Skip((Math.Max(1, pagina) - 1) * perPagina).Take(perPagina).ToListAsync(ct);
        return ([.. bladzijde.Select(r => Open(r))], await rijen.CountAsync(ct));
    }

    public static int PerPaginaVan(Rijuitkomst? uitkomst) => uitkomst == Rijuitkomst.Twijfel ? PerPaginaTwijfel : PerPagina;

    /// <summary>Alle rijen waar iets over te zeggen is, voor het verslag.</summary>
    public async Task<IReadOnlyList<Voorstelrij>> Meldingen(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        await Haal(db.Set<Inleesbestand>().AsNoTracking(), wie, id, ct);
        var rijen = await db.Set<Inleesrij>().AsNoTracking().Where(r => r.BestandId == id).OrderBy(r => r.Volgnummer).ToListAsync(ct);
        return [.. rijen.Select(Open).Where(r => r.Meldingen.Count > 0)];
    }

    /// <summary>De koppen van het bestand met wat ermee gebeurt.</summary>
    public async Task<IReadOnlyList<(Bronkop Kop, Kolombestemming Bestemming)>> Kolommen(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        var bestand = await Lees(wie, id, ct);
        var toewijzing = Bewaardekeuzes.Lees(bestand).Toewijzing();
        return bestand.Koppen is not { } geheim
            ? []
            : [.. JsonSerializer.Deserialize<Bronkop[]>(versleuteling.Ontsleutel(geheim, DoelKoppen), Gebeurtenissoorten.Json)!.Select(k => (k, toewijzing.Van(k.Kop)))];
    }

    /// <summary>Kiest zelf wat kolommen betekenen, onthoudt dat voor de plaats, en laat het bestand opnieuw nalopen.</summary>
    /// <param name="kolommen">Per kop de bestemming (<see cref="Kolomkeuzes"/>).</param>
    public async Task KiesKolommen(Gebruiker wie, Guid id, IReadOnlyDictionary<string, string> kolommen, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestand = await Eigen(db, wie, id, ct);
        var gekozen = kolommen
            .Select(k => (Kop: Woordvorm.Van(k.Key), Bestemming: Kolomkeuzes.Lees(k.Value)))
            .Where(k => k.Bestemming is not null && k.Kop.Length > 0).DistinctBy(k => k.Kop).ToArray();
        // Wat iemand laat staan zoals het is herkend, is geen eigen keuze en hoeft niet te worden onthouden.
        var eigen = gekozen.Where(k => Kolomkeuzes.Schrijf(Kolomnamen.Standaard.Lees(k.Kop)) != Kolomkeuzes.Schrijf(k.Bestemming!)).ToDictionary(k => k.Kop, k => Kolomkeuzes.Schrijf(k.Bestemming!));
        await Onthoud(db, bestand, gekozen.Select(k => k.Kop), eigen, ct);
        bestand.Keuzes = (Bewaardekeuzes.Lees(bestand) with { Kolommen = eigen }).Schrijf();
        await Zet(db, bestand, Inleesstand.Gekozen, ct);
    }

    /// <summary>Zegt ja: het bestand wordt ingelezen.</summary>
    /// <param name="perRij">Goede rijen inlezen, ook als er andere zijn geweigerd.</param>
    /// <param name="toevoegen">De twijfelachtige rijen die toch een eigen casus zijn.</param>
    public async Task Bevestig(Gebruiker wie, Guid id, bool perRij, IReadOnlyCollection<string> toevoegen, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestand = await Eigen(db, wie, id, ct);
        Inleesregels.ErValtIetsInTeLezen.Eis(bestand.Nieuw + bestand.Bijgewerkt + toevoegen.Count > 0);
        Inleesregels.GeweigerdeRijenZijnGezien.Eis(perRij || bestand.Geweigerd == 0);
        bestand.PerRij = perRij;
        bestand.Keuzes = (Bewaardekeuzes.Lees(bestand) with { TochToevoegen = [.. toevoegen] }).Schrijf();
        await Zet(db, bestand, Inleesstand.Bevestigd, ct);
    }

    /// <summary>Stopt ermee. Wat al bezig was, wordt teruggedraaid; het bestand verdwijnt.</summary>
    public async Task BreekAf(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        voortgang.Stop(id);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestand = await Haal(db.Set<Inleesbestand>(), wie, id, ct);
        Inleesregels.BestandIsNogTeStoppen.Eis(bestand.IsBezig || bestand.Stand == Inleesstand.Voorstel);
        await db.Set<Inleesdeel>().Where(d => d.BestandId == id).ExecuteDeleteAsync(ct);
        await Zet(db, bestand, Inleesstand.Afgebroken, ct);
    }

    /// <summary>Waar de koppen onder zijn versleuteld.</summary>
    internal const string DoelKoppen = "inlezen.koppen";

    /// <summary>Waar een rij onder is versleuteld.</summary>
    internal const string DoelRij = "inlezen.rij";

    internal static void Volgende(Inleesbestand bestand, Inleesstand stand, DateTime nu)
    {
        bestand.Stand = stand;
        bestand.GewijzigdOp = nu;
        bestand.Versie++;
    }

    internal static async Task Verwijder(MaatwerkDb db, Guid bestand)
    {
        await db.Set<Inleesdeel>().Where(d => d.BestandId == bestand).ExecuteDeleteAsync();
        await db.Set<Inleesrij>().Where(d => d.BestandId == bestand).ExecuteDeleteAsync();
        await db.Set<Inleesbestand>().Where(d => d.Id == bestand).ExecuteDeleteAsync();
    }

    private Voorstelrij Open(Inleesrij rij) => JsonSerializer.Deserialize<Voorstelrij>(versleuteling.Ontsleutel(rij.Gegevens, DoelRij), Gebeurtenissoorten.Json)!;

    private async Task Bewaar(MaatwerkDb db, Inleesbestand bestand, Stream inhoud, CancellationToken ct)
    {
        var (buffer, nummer) = (new byte[Inleesdeel.Stuk], 0);
        int gelezen;
        while ((gelezen = await inhoud.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct)) > 0)
        {
            bestand.Grootte += gelezen;
            Inleesregels.BestandIsNietTeGroot.Eis(bestand.Grootte <= Bestandskeuring.Grootst);
            var geheim = versleuteling.Versleutel(buffer[..gelezen], Brokkenstroom.Doel(bestand.Id, nummer));
            db.ChangeTracker.Clear();
            db.Add(new Inleesdeel { BestandId = bestand.Id, Volgnummer = nummer++, Inhoud = geheim });
            await db.SaveChangesAsync(ct);
        }

        db.ChangeTracker.Clear();
    }

    private static async Task<Inleesbestand> Eigen(MaatwerkDb db, Gebruiker wie, Guid id, CancellationToken ct)
    {
        var bestand = await Haal(db.Set<Inleesbestand>(), wie, id, ct);
        InleesToegang.Eis(wie, bestand.Werkplaats);
        Inleesregels.VoorstelLigtErNog.Eis(bestand.Stand == Inleesstand.Voorstel);
        return bestand;
    }

    private static async Task<Inleesbestand> Haal(IQueryable<Inleesbestand> bestanden, Gebruiker wie, Guid id, CancellationToken ct) =>
        await bestanden.Zichtbaar(wie).FirstOrDefaultAsync(b => b.Id == id, ct) ?? throw new NietGevonden();

    private static async Task Onthoud(MaatwerkDb db, Inleesbestand bestand, IEnumerable<string> koppen, Dictionary<string, string> eigen, CancellationToken ct)
    {
        var bekend = await db.Set<Kolomgeheugen>().Where(k => k.Werkplaats == bestand.Werkplaats).ToDictionaryAsync(k => k.Kop, ct);
        db.RemoveRange(koppen.Where(k => !eigen.ContainsKey(k)).Select(bekend.GetValueOrDefault).OfType<Kolomgeheugen>());
        foreach (var (kop, bestemming) in eigen)
        {
            if (bekend.TryGetValue(kop, out var geheugen))
            {
                geheugen.Bestemming = bestemming;
            }
            else
            {
                db.Add(new Kolomgeheugen { Organisatie = bestand.Organisatie, Werkplaats = bestand.Werkplaats, Kop = kop, Bestemming = bestemming });
            }
        }
    }

    private async Task Zet(MaatwerkDb db, Inleesbestand bestand, Inleesstand stand, CancellationToken ct)
    {
        Volgende(bestand, stand, klok.Nu());
        db.Update(bestand);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RegelOvertreden(Inleesregels.VoorstelLigtErNog);
        }

        voortgang.Sein();
    }
}
