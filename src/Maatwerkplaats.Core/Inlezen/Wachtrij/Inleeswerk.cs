using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>
/// Doet het werk aan wachtende bestanden: nalopen, en na akkoord inlezen. Eén bestand tegelijk, door één draaiend proces. Valt dat
/// weg, dan begint een ander opnieuw: er is dan nog niets bewaard.
/// </summary>
public sealed class Inleeswerk(
    IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Inlezer inlezer, Inleesvoortgang voortgang, Beurtverdeler beurten, TimeProvider klok)
{
    /// <summary>Een bestand waar niemand ja op zei, verdwijnt na deze tijd.</summary>
    public static readonly TimeSpan Wachttijd = TimeSpan.FromHours(24);

    /// <summary>De rijen van het voorstel blijven zo lang te lezen.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(30);

    /// <summary>Zo veel rijen van elke uitkomst zijn te bekijken.</summary>
    private const int MeesteRijen = 2000;

    private const string Werk = "inlezen";

    private static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(10);

    private readonly Guid _ik = Guid.CreateVersion7();

    /// <summary>Doet wat er klaarligt.</summary>
    /// <returns>Aantal bestanden waar aan is gewerkt; 0 als er niets ligt of een ander proces aan de beurt is.</returns>
    public async Task<int> Doe(CancellationToken ct)
    {
        var gedaan = 0;
        while (await Volgende(ct) is { } bestand && await beurten.Neem(Werk, _ik, Beurtduur, ct))
        {
            await Doe(bestand, ct);
            gedaan++;
        }

        if (gedaan > 0)
        {
            await beurten.GeefTerug(Werk, _ik, CancellationToken.None);
        }

        return gedaan;
    }

    /// <summary>Ruimt bestanden op waar niemand ja op zei, en rijen die lang genoeg te lezen waren.</summary>
    public async Task RuimOp(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var (wacht, bewaar) = (klok.Nu() - Wachttijd, klok.Nu() - Bewaartijd);
        var verlopen = db.Set<Inleesbestand>().IgnoreQueryFilters()
            .Where(b => b.GewijzigdOp < wacht && (b.Stand == Inleesstand.Voorstel || b.Stand == Inleesstand.Ontvangen));
        await db.Set<Inleesdeel>().Where(d => verlopen.Any(b => b.Id == d.BestandId)).ExecuteDeleteAsync(ct);
        await verlopen.ExecuteUpdateAsync(b => b.SetProperty(x => x.Stand, Inleesstand.Afgebroken).SetProperty(x => x.Versie, x => x.Versie + 1), ct);
        var oud = db.Set<Inleesbestand>().IgnoreQueryFilters().Where(b => b.GewijzigdOp < bewaar && b.Stand != Inleesstand.Gekozen && b.Stand != Inleesstand.Bevestigd);
        await db.Set<Inleesrij>().Where(r => oud.Any(b => b.Id == r.BestandId)).ExecuteDeleteAsync(ct);
    }

    private async Task<Inleesbestand?> Volgende(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<Inleesbestand>().AsNoTracking().IgnoreQueryFilters()
            .Where(b => b.Stand == Inleesstand.Gekozen || b.Stand == Inleesstand.Bevestigd)
            .OrderBy(b => b.GewijzigdOp).FirstOrDefaultAsync(ct);
    }

    private async Task Doe(Inleesbestand bestand, CancellationToken ct)
    {
        using var loop = voortgang.Begin(bestand.Id, ct);
        try
        {
            var wie = await Wie(bestand, ct);
            if (wie is null || !InleesToegang.MagVoor(wie, bestand.Werkplaats))
            {
                await Sluit(bestand, Inleesstand.Geweigerd, "Wie dit bestand aanbood, mag niet meer inlezen.");
            }
            else if (bestand.Stand == Inleesstand.Gekozen)
            {
                await LoopNa(bestand, wie, loop, loop.Stop.Token);
            }
            else
            {
                await LeesIn(bestand, wie, loop, loop.Stop.Token);
            }
        }
        catch (BestandGeweigerd geweigerd)
        {
            await Sluit(bestand, Inleesstand.Geweigerd, geweigerd.Plek is null ? $"{geweigerd.Message}." : $"{geweigerd.Message} ({geweigerd.Plek}).");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            await Sluit(bestand, Inleesstand.Afgebroken, null);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Iemand brak het intussen af; er is niets bewaard.
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            await Sluit(bestand, Inleesstand.Mislukt, "Er ging iets mis bij het inlezen. Er is niets bewaard. Probeer het opnieuw.");
            throw;
        }
    }

    private async Task LoopNa(Inleesbestand bestand, Gebruiker wie, IProgress<Inleesstap> stap, CancellationToken ct)
    {
        var rijen = new Voorstelschrijver(databases, versleuteling, bestand, MeesteRijen);
        await rijen.Begin(ct);
        var uitslag = await inlezer.Bekijk(Opdracht(bestand, wie, stap) with { BijRij = rijen.Neem }, ct);
        await rijen.Bewaar(ct);
        await using var db = await databases.Open(bestand.Organisatie, ct);
        db.Attach(bestand);
        Tel(bestand, uitslag.Telling);
        bestand.Opmerkingen = string.Join('\n', uitslag.Opmerkingen);
        bestand.Koppen = versleuteling.Versleutel(JsonSerializer.Serialize(uitslag.Koppen, Gebeurtenissoorten.Json), Inleesdienst.DoelKoppen);
        Inleesdienst.Volgende(bestand, Inleesstand.Voorstel, klok.Nu());
        await db.SaveChangesAsync(ct);
    }

    private async Task LeesIn(Inleesbestand bestand, Gebruiker wie, IProgress<Inleesstap> stap, CancellationToken ct)
    {
        var uitslag = await inlezer.LeesIn(Opdracht(bestand, wie, stap), (db, telling) =>
        {
            // In dezelfde transactie: het bestand is ingelezen zodra de casussen er zijn, en niet eerder of later.
            var nu = db.Set<Inleesbestand>().First(b => b.Id == bestand.Id);
            if (nu.Stand != Inleesstand.Bevestigd)
            {
                throw new OperationCanceledException("Iemand brak het inlezen af.");
            }

            Tel(nu, telling);
            Inleesdienst.Volgende(nu, Inleesstand.Ingelezen, klok.Nu());
        }, ct);
        if (!uitslag.Ingelezen)
        {
            await Sluit(bestand, Inleesstand.Mislukt, "Er is intussen iets veranderd waardoor het bestand niet meer in zijn geheel past. Er is niets bewaard. Bied het opnieuw aan.");
            return;
        }

        await using var na = await databases.Open(bestand.Organisatie, CancellationToken.None);
        await na.Set<Inleesdeel>().Where(d => d.BestandId == bestand.Id).ExecuteDeleteAsync(CancellationToken.None);
    }

    private Inleesopdracht Opdracht(Inleesbestand bestand, Gebruiker wie, IProgress<Inleesstap> stap) => new(
        bestand.Organisatie, wie.AlsBetrokkene(), bestand.Naam, new Brokkenstroom(databases, versleuteling, bestand.Id, bestand.Grootte),
        Bewaardekeuzes.Lees(bestand).Voor(bestand, wie))
    { Voortgang = stap };

    private async Task<Gebruiker?> Wie(Inleesbestand bestand, CancellationToken ct)
    {
        await using var db = await databases.Open(bestand.Organisatie, ct);
        var persoon = await db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Id == bestand.DoorId && p.Actief, ct);
        return persoon is null ? null : Gebruiker.Van(persoon);
    }

    private static void Tel(Inleesbestand bestand, Inleestelling telling) =>
        (bestand.Nieuw, bestand.Bijgewerkt, bestand.Ongewijzigd, bestand.Twijfel, bestand.Geweigerd) =
            (telling.Nieuw, telling.Bijwerken, telling.Ongewijzigd, telling.Twijfel, telling.Geweigerd);

    private async Task Sluit(Inleesbestand bestand, Inleesstand stand, string? melding)
    {
        await using var db = await databases.Open(bestand.Organisatie);
        var nu = klok.Nu();
        await db.Set<Inleesdeel>().Where(d => d.BestandId == bestand.Id).ExecuteDeleteAsync();
        await db.Set<Inleesbestand>().Where(b => b.Id == bestand.Id && b.Stand == bestand.Stand)
            .ExecuteUpdateAsync(b => b.SetProperty(x => x.Stand, stand).SetProperty(x => x.Melding, melding).SetProperty(x => x.GewijzigdOp, nu).SetProperty(x => x.Versie, x => x.Versie + 1));
    }
}
