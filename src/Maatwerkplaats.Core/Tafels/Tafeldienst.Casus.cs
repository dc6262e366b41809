using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tafels;

/// <content>Wat aan tafel gebeurt en meteen ook in de casus staat, in één transactie.</content>
public sealed partial class Tafeldienst
{
    /// <summary>Legt een weg op tafel; hij staat daarmee in de weging van de casus.</summary>
    /// <param name="bijdrage">Het idee waaruit de weg ontstaat; de tekst komt daarvandaan als <paramref name="omschrijving"/> leeg is.</param>
    public async Task LegWegOpTafel(Tafelaar wie, Guid tafel, Guid handeling, string? omschrijving, Guid? bijdrage, CancellationToken ct = default)
    {
        string? Tekst(Tafel open) => omschrijving ?? open.Staat.Bijdragen.FirstOrDefault(b => b.Id == bijdrage)?.Tekst;
        if (await Solve(wie.Organisatie, tafel, ct) is { } solve)
        {
            await DoeMetSolve(wie, solve, tafel, handeling, (s, open) => open.LegWegOpTafel(wie, s.BedenkWeg(Tekst(open)), bijdrage), ct);
            return;
        }

        await DoeSamen(wie, tafel, handeling, CasusRecht.Wegen, (casus, open) => open.LegWegOpTafel(wie, casus.BedenkAlternatief(Tekst(open)), bijdrage), null, ct);
    }

    /// <summary>Maakt een afspraak; zij staat daarmee als actie bij de casus.</summary>
    /// <param name="eigenaar">Zitplaats van wie het doet.</param>
    public async Task SpreekAf(Tafelaar wie, Guid tafel, Guid handeling, string? wat, Guid? eigenaar, DateOnly? voor, CancellationToken ct = default)
    {
        if (await Solve(wie.Organisatie, tafel, ct) is { } solve)
        {
            await SpreekAfMetSolve(wie, solve, tafel, handeling, wat, eigenaar, voor, ct);
            return;
        }

        await DoeSamen(wie, tafel, handeling, CasusRecht.Bijdragen, (casus, open) =>
        {
            var zit = eigenaar is { } sleutel ? open.Staat.Zit(sleutel) : null;
            TafelRegels.AfspraakHeeftEenEigenaar.Eis(zit is not null);
            var doet = casus.Staat.Deelnemers.FirstOrDefault(d => d.Id == zit!.Sleutel)?.Wie ?? zit!.Wie;
            casus.SpreekActieAf(wat, doet, voor);
            open.SpreekAf(wie, new(wat!.Trim(), zit!.Wie, voor, zit.Sleutel));
        }, null, ct);
    }

    /// <summary>Sluit de sessie en brengt wat zij opleverde naar de weging van de casus. Was zij gepland, dan is zij daarmee gehouden, in dezelfde transactie.</summary>
    /// <param name="uitkomst">Wat er over een solve is besloten en afgesproken; leeg bij een casus.</param>
    public async Task Sluit(Tafelaar wie, Guid tafel, Guid handeling, DateOnly? terugkijken, Solveuitkomst? uitkomst = null, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var blaadjes = await db.Set<Blaadje>().AsNoTracking().Where(b => b.TafelId == tafel && b.Van == Guid.Empty).ToDictionaryAsync(b => b.Vak, b => b.Tekst, ct);
        if (await Solve(wie.Organisatie, tafel, ct) is { } solve)
        {
            await SluitMetSolve(wie, solve, tafel, handeling, blaadjes.GetValueOrDefault(Vak.Samenvatting), blaadjes.GetValueOrDefault(Vak.Notities), uitkomst ?? Solveuitkomst.Geen, ct);
            return;
        }

        await DoeSamen(wie, tafel, handeling, CasusRecht.Wegen, (casus, open) =>
        {
            open.Sluit(wie, blaadjes.GetValueOrDefault(Vak.Samenvatting), blaadjes.GetValueOrDefault(Vak.Notities), terugkijken);
            Overname.Op(casus, open.Staat, Kalender.DatumInNederland(klok.Nu()));
        }, db => HoudGeplande(db, wie, tafel, ct), ct);
    }

    /// <summary>Legt vast dat de sessie van vandaag is gehouden, zodra over elke casus op haar agenda vandaag een tafel is gesloten.</summary>
    /// <param name="db">In de transactie waarin deze tafel dichtgaat.</param>
    private async Task HoudGeplande(MaatwerkDb db, Tafelaar wie, Guid tafel, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var dag = Kalender.DatumInNederland(klok.Nu());
        var casus = await db.Set<Tafelrij>().Where(t => t.Id == tafel).Select(t => t.CasusId!.Value).FirstAsync(ct);
        if (await sessies.VanCasus(wie.Organisatie, casus, ct) is not { } gepland || Kalender.DatumInNederland(gepland.Begin) != dag)
        {
            return;
        }

        var (agenda, vandaag) = (gepland.Casussen, Kalender.BeginVan(dag));
        var gesloten = await db.Set<Tafelrij>().Where(t => t.CasusId != null && agenda.Contains(t.CasusId.Value) && t.Stand == Tafelstand.Gesloten && t.GewijzigdOp >= vandaag)
            .Select(t => t.CasusId).Distinct().CountAsync(ct);
        if (gesloten == agenda.Count)
        {
            await sessiedienst.HoudNaTafel(db, gepland.Id, wie.Wie, ct);
        }
    }

    private async Task DoeSamen(
        Tafelaar wie, Guid tafel, Guid sleutel, CasusRecht recht, Action<Casus, Tafel> daad, Func<MaatwerkDb, Task>? daarna, CancellationToken ct)
    {
        TafelRegels.AlleenWieMagLeiden.Eis(wie.Gebruiker is not null);
        var nummer = (await lezer.Onderwerp(wie.Organisatie, tafel, ct) ?? throw new NietGevonden()).Nummer;
        await casusdienst.Doe(wie.Gebruiker!, nummer, recht, new(sleutel), async (casus, db, handeling) =>
        {
            var rij = await db.Set<Tafelrij>().FirstOrDefaultAsync(t => t.Id == tafel, ct) ?? throw new NietGevonden();
            var open = Tafel.Open(rij.AlsStaat(), handeling);
            daad(casus, open);
            rij.Leg(db, ketting, open, handeling, handelingAlVastgelegd: true);
        }, daarna, ct);
        await using var na = await databases.Open(wie.Organisatie, ct);
        await bel.Luid(na, tafel);
    }
}
