using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>
/// Neemt signalen aan en ordent ze: mag het, klopt het, opslaan. Signaal, geschiedenis en zoekwoorden gaan in één transactie. Per
/// bron komt een kenmerk één keer voor; wat nog eens wordt aangeleverd, verandert niets.
/// </summary>
public sealed class Signaaldienst(IDbContextFactory<MaatwerkDb> databases, Lijstenbron lijsten, Casuslezer casussen, Ketting ketting, TimeProvider klok)
{
    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    /// <summary>Geeft één signaal. Twee keer versturen met dezelfde sleutel geeft hetzelfde signaal.</summary>
    /// <exception cref="RegelOvertreden">Als iets ontbreekt of niet klopt.</exception>
    public async Task<Guid> Meld(Gebruiker wie, Signaalmelding melding, Opdracht opdracht, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Melden);
        // Wie niet namens een andere bron mag aanleveren, geeft een eigen signaal.
        var eigen = !SignaalToegang.Mag(wie, Signaalrecht.NamensBron) || string.IsNullOrWhiteSpace(melding.Bron) || melding.Bron == Signaalkeuring.VanMedewerker;
        if (eigen)
        {
            melding = melding with { Bron = Signaalkeuring.VanMedewerker, Kenmerk = null };
        }

        await EisCasus(wie, melding.Casus, ct);
        var inhoud = (await Keuring(wie.Organisatie, ct)).Keur(melding, eigen ? wie.Id : null).OfWeiger();
        return (await Neem(wie.Organisatie, wie.AlsBetrokkene(), opdracht.HandelingId, [inhoud], ct))[0].Id;
    }

    /// <summary>Wat nodig is om een stapel signalen te keuren.</summary>
    public async Task<Signaalkeuring> Keuring(string organisatie, CancellationToken ct = default) => new(await lijsten.Lees(organisatie, ct), Vandaag);

    /// <summary>Neemt een stapel gekeurde signalen aan, alles of niets.</summary>
    /// <param name="door">Wie aanlevert: een collega, of een programma.</param>
    /// <returns>Per signaal, in dezelfde volgorde, waar het staat.</returns>
    public async Task<IReadOnlyList<Aangenomen>> Neem(string organisatie, Betrokkene door, Guid handelingId, IReadOnlyList<Signaalinhoud> inhouden, CancellationToken ct = default)
    {
        var woorden = inhouden.AsParallel().AsOrdered().Select(Signaalwoorden.Van).ToArray();
        return await databases.Doe<IReadOnlyList<Aangenomen>>(
            organisatie,
            async db => inhouden.Count == 1 && await db.Set<VastgelegdeHandeling>().Where(h => h.Id == handelingId).Select(h => (Guid?)h.OnderwerpId).FirstOrDefaultAsync(ct) is { } gedaan
                ? [new(gedaan, false)]
                : await Schrijf(db, organisatie, new(handelingId, klok.Nu(), door), inhouden, woorden, ct),
            ct);
    }

    /// <summary>Voegt een signaal bij een ander dat hetzelfde zegt.</summary>
    /// <exception cref="NietGevonden">Als een van beide er niet is.</exception>
    public Task VoegSamen(Gebruiker wie, Guid id, Guid met, Opdracht opdracht, CancellationToken ct = default) => Doe(wie, id, opdracht, async (db, signaal) =>
        signaal.VoegBij(id, (await db.Set<SignaalRij>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == met, ct) ?? throw new NietGevonden()).Staat(), met), ct);

    /// <summary>Maakt een samengevoegd signaal weer los.</summary>
    public Task MaakLos(Gebruiker wie, Guid id, Opdracht opdracht, CancellationToken ct = default) =>
        Doe(wie, id, opdracht, (_, signaal) => { signaal.MaakLos(); return Task.CompletedTask; }, ct);

    private async Task Doe(Gebruiker wie, Guid id, Opdracht opdracht, Func<MaatwerkDb, Signaal, Task> daad, CancellationToken ct)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene());
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var rij = await db.Set<SignaalRij>().FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NietGevonden();
            var signaal = Signaal.Open(rij.Staat());
            await daad(db, signaal);
            rij.Vul(signaal.Staat);
            Geschiedenisboek.Schrijf(db, ketting, rij, signaal.Nieuw, handeling);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private async Task<IReadOnlyList<Aangenomen>> Schrijf(
        MaatwerkDb db, string organisatie, Handeling handeling, IReadOnlyList<Signaalinhoud> inhouden, IReadOnlyList<string>[] woorden, CancellationToken ct)
    {
        var bekend = await Bekende(db, inhouden, ct);
        var (uit, rijen) = (new List<Aangenomen>(inhouden.Count), new List<Signaalwoord>());
        for (var i = 0; i < inhouden.Count; i++)
        {
            var inhoud = inhouden[i];
            if (inhoud.Kenmerk is { } kenmerk && bekend.TryGetValue((inhoud.Bron, kenmerk), out var bestaand))
            {
                uit.Add(new(bestaand, false));
                continue;
            }

            var rij = Voeg(db, ketting, organisatie, Signaal.Meld(inhoud, handeling.Datum), handeling, alVastgelegd: rijen.Count > 0 || uit.Any(u => u.Nieuw));
            rijen.AddRange(Woordrijen(rij, woorden[i]));
            uit.Add(new(rij.Id, true));
            if (inhoud.Kenmerk is { } nieuw)
            {
                bekend[(inhoud.Bron, nieuw)] = rij.Id;
            }
        }

        await db.SaveChangesAsync(ct);
        await db.Schrijf(rijen, ct);
        return uit;
    }

    /// <summary>Zet een nieuw signaal klaar in de lopende transactie.</summary>
    internal static SignaalRij Voeg(MaatwerkDb db, Ketting ketting, string organisatie, Signaal signaal, Handeling handeling, bool alVastgelegd)
    {
        var rij = new SignaalRij { Id = Guid.CreateVersion7(handeling.Tijdstip), Organisatie = organisatie, OntvangenOp = handeling.Tijdstip };
        rij.Vul(signaal.Staat);
        db.Add(rij);
        Geschiedenisboek.Schrijf(db, ketting, rij, signaal.Nieuw, handeling, alVastgelegd);
        return rij;
    }

    private static IEnumerable<Signaalwoord> Woordrijen(SignaalRij rij, IReadOnlyList<string> woorden) =>
        woorden.Select(w => new Signaalwoord { Organisatie = rij.Organisatie, Woord = w, Dag = rij.Datum.DayNumber, SignaalId = rij.Id });

    internal static async Task<Dictionary<(string Bron, string Kenmerk), Guid>> Bekende(MaatwerkDb db, IReadOnlyList<Signaalinhoud> inhouden, CancellationToken ct)
    {
        var bekend = new Dictionary<(string, string), Guid>();
        foreach (var bron in inhouden.Where(i => i.Kenmerk is not null).GroupBy(i => i.Bron))
        {
            foreach (var deel in bron.Select(i => i.Kenmerk!).Distinct().Chunk(SignaalRegels.MeesteTegelijk))
            {
                foreach (var s in await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Bron == bron.Key && deel.Contains(s.Kenmerk))
                             .Select(s => new { s.Id, s.Kenmerk }).ToListAsync(ct))
                {
                    bekend[(bron.Key, s.Kenmerk!)] = s.Id;
                }
            }
        }

        return bekend;
    }

    private async Task EisCasus(Gebruiker wie, string? nummer, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(nummer))
        {
            return;
        }

        try
        {
            await casussen.Lees(wie, nummer.Trim(), CasusRecht.Lezen, ct);
        }
        catch (Exception fout) when (fout is NietGevonden or GeenToegang)
        {
            // Hetzelfde antwoord in beide gevallen: aan een geraden nummer is niets te zien.
            throw new RegelOvertreden(SignaalRegels.CasusIsTeVinden);
        }
    }
}

/// <summary>Waar een aangeleverd signaal staat.</summary>
/// <param name="Nieuw">Of het er nu bij kwam; anders was het al bekend.</param>
public sealed record Aangenomen(Guid Id, bool Nieuw);
