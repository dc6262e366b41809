using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>
/// Doet iets aan tafel: laden, doen, opslaan, en laten weten dat er iets veranderde. Twee keer versturen met dezelfde sleutel
/// verandert niets meer, zodat wie de verbinding kwijt was gerust nog eens mag.
/// </summary>
public sealed partial class Tafeldienst(
    IDbContextFactory<MaatwerkDb> databases, Casusdienst casusdienst, Casuslezer casussen, Sessielezer sessies, Sessiedienst sessiedienst, Solvedienst solvedienst,
    Solvetafeldienst solvetafels, Solvetafellezer solvetafellezer, Tafellezer lezer, Ketting ketting, Tafelbel bel, TimeProvider klok)
{
    private const int MeestePogingen = 20;

    /// <summary>Dekt de tafel voor een casus. Staat er al een, dan die.</summary>
    /// <exception cref="RegelOvertreden">Als de casus niet in behandeling is.</exception>
    public async Task<Guid> Dek(Gebruiker gebruiker, string nummer, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, inzicht) = await casussen.Lees(gebruiker, nummer, CasusRecht.LezenWerkplaats, ct);
        CasusRegels.CasusIsInBehandeling.Eis(casus.Fase.IsInBehandeling());
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        if (await db.Set<Tafelrij>().Where(t => t.CasusId == casus.Id && t.Stand != Tafelstand.Gesloten).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct) is { } staat)
        {
            return staat;
        }

        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), gebruiker.AlsBetrokkene());
        var gepland = await sessies.VanCasus(gebruiker.Organisatie, casus.Id, ct);
        var tafel = Tafel.Dek(nummer, Tafelaar.Van(gebruiker, casus, inzicht)!, handeling, gepland?.Notulist?.PersoonId, gepland?.Procesbegeleider.PersoonId);
        var rij = new Tafelrij { Id = tafel.Staat.Id, Organisatie = gebruiker.Organisatie, CasusId = casus.Id };
        rij.Leg(db, ketting, tafel, handeling);
        db.Add(rij);
        await db.SaveChangesAsync(ct);
        return rij.Id;
    }

    /// <summary>Doet iets dat alleen de tafel verandert.</summary>
    public async Task Doe(Tafelaar wie, Guid tafel, Guid handeling, Action<Tafel> daad, CancellationToken ct = default) =>
        await Doe(wie, tafel, handeling, (open, _) => { daad(open); return Task.CompletedTask; }, ct);

    /// <summary>Legt alles wat voor een perspectief op blaadjes staat tegelijk open.</summary>
    public async Task Onthul(Tafelaar wie, Guid tafel, Guid handeling, Perspectief perspectief, CancellationToken ct = default) =>
        await Doe(wie, tafel, handeling, async (open, db) => open.Onthul(wie, perspectief, await Beschreven(db, open.Staat, perspectief.Vak(), ct)), ct);

    /// <summary>Legt de scores van alle wegen tegelijk open.</summary>
    public async Task OnthulScores(Tafelaar wie, Guid tafel, Guid handeling, CancellationToken ct = default) =>
        await Doe(wie, tafel, handeling, async (open, db) => open.OnthulScores(wie, await Beschreven(db, open.Staat, Vak.Wegen, ct)), ct);

    /// <summary>Deelt wat iemand na het onthullen nog op zijn blaadje schreef.</summary>
    public async Task DeelAlsnog(Tafelaar wie, Guid tafel, Guid handeling, Perspectief perspectief, CancellationToken ct = default) =>
        await Doe(wie, tafel, handeling, async (open, db) =>
        {
            var blaadje = await db.Set<Blaadje>().FirstOrDefaultAsync(b => b.TafelId == tafel && b.Van == wie.Sleutel && b.Vak == perspectief.Vak(), ct);
            open.Draag(wie, Bijdragesoort.Blik, perspectief, blaadje?.Tekst);
            blaadje!.Gedeeld = blaadje.Tekst;
        }, ct);

    /// <summary>Laat weten dat iemand er nog is.</summary>
    public async Task BlijfZitten(Tafelaar wie, Guid tafel, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        await using var db = await databases.Open(wie.Organisatie, ct);
        if (await db.Set<Stoel>().Where(s => s.TafelId == tafel && s.Van == wie.Sleutel).ExecuteUpdateAsync(s => s.SetProperty(x => x.GezienOp, nu), ct) == 0)
        {
            db.Add(new Stoel { TafelId = tafel, Van = wie.Sleutel, Organisatie = wie.Organisatie, GezienOp = nu });
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException)
            {
                // Een tweede venster van dezelfde deelnemer was net eerder: de stoel staat er.
            }

            await bel.Luid(db, tafel);
        }
    }

    private async Task Doe(Tafelaar wie, Guid tafel, Guid sleutel, Func<Tafel, MaatwerkDb, Task> daad, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var handeling = new Handeling(sleutel, klok.Nu(), wie.Wie);
            await using var db = await databases.Open(wie.Organisatie, ct);
            if (await db.IsGedaan(sleutel, ct))
            {
                return;
            }

            var rij = await db.Set<Tafelrij>().FirstOrDefaultAsync(t => t.Id == tafel, ct) ?? throw new NietGevonden();
            var open = Tafel.Open(rij.AlsStaat(), handeling);
            await daad(open, db);
            if (open.Nieuw.Count == 0)
            {
                return;
            }

            rij.Leg(db, ketting, open, handeling);
            try
            {
                await db.SaveChangesAsync(ct);
                await bel.Luid(db, tafel);
                return;
            }
            catch (DbUpdateException) when (poging < MeestePogingen)
            {
                // Aan een volle tafel zegt iemand net tegelijk iets: opnieuw op de nieuwe stand, telkens even anders wachten.
                await Task.Delay(Random.Shared.Next(1, 10 * poging), ct);
            }
        }
    }

    /// <summary>Wat er op de blaadjes van een vak staat, en legt vast dat het daarmee gedeeld is.</summary>
    private static async Task<IReadOnlyList<Beschreven>> Beschreven(MaatwerkDb db, Tafelstaat tafel, Vak vak, CancellationToken ct)
    {
        var blaadjes = await db.Set<Blaadje>().Where(b => b.TafelId == tafel.Id && b.Vak == vak).ToListAsync(ct);
        // In de volgorde van de tafel: wie eerder aanschoof, staat eerder, op elke database.
        var plaats = tafel.Zitplaatsen.Select((z, i) => (z.Sleutel, i)).ToDictionary(z => z.Sleutel, z => z.i);
        var beschreven = blaadjes.Select(b => (Blaadje: b, Zit: tafel.Zit(b.Van))).Where(b => b.Zit is not null).OrderBy(b => plaats[b.Blaadje.Van])
            .Select(b => new Beschreven(b.Zit!, b.Blaadje.Gedeeld == b.Blaadje.Tekst ? "" : b.Blaadje.Tekst.Trim(), Scores(b.Blaadje))).ToArray();
        blaadjes.ForEach(b => b.Gedeeld = b.Tekst);
        return beschreven;
    }

    internal static IReadOnlyList<Stem> Scores(Blaadje blaadje) => JsonSerializer.Deserialize<List<Stem>>(blaadje.Scores, Gebeurtenissoorten.Json)!;
}
