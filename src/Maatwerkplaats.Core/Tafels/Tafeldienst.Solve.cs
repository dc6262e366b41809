using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tafels;

/// <content>Wat aan tafel gebeurt en meteen ook bij de solve staat, in één transactie.</content>
public sealed partial class Tafeldienst
{
    /// <summary>Dekt de tafel voor een solve. Staat er al een, dan die.</summary>
    /// <param name="wie">Wie dekt, nadat is vastgesteld dat die mag leiden.</param>
    /// <param name="notulist">Wie volgens de solvetafel meeschrijft.</param>
    /// <param name="voorzitter">Wie volgens de solvetafel leidt.</param>
    public async Task<Guid> DekVoorSolve(Tafelaar wie, Tafelonderwerp solve, Guid? notulist, Guid? voorzitter, Opdracht opdracht, CancellationToken ct = default)
    {
        SolveRegels.SolveIsOpen.Eis(solve.Open);
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.Set<Tafelrij>().Where(t => t.SolveId == solve.Id && t.Stand != Tafelstand.Gesloten).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct) is { } staat)
            {
                return staat;
            }

            var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.Wie);
            var tafel = Tafel.DekVoorSolve(solve.Nummer, wie, handeling, notulist, voorzitter);
            var rij = new Tafelrij { Id = tafel.Staat.Id, Organisatie = wie.Organisatie, SolveId = solve.Id };
            rij.Leg(db, ketting, tafel, handeling);
            db.Add(rij);
            await db.SaveChangesAsync(ct);
            return rij.Id;
        }, ct);
    }

    private async Task SpreekAfMetSolve(Tafelaar wie, string solve, Guid tafel, Guid handeling, string? wat, Guid? eigenaar, DateOnly? voor, CancellationToken ct) =>
        await DoeMetSolve(wie, solve, tafel, handeling, (s, open) =>
        {
            var zit = eigenaar is { } sleutel ? open.Staat.Zit(sleutel) : null;
            TafelRegels.AfspraakHeeftEenEigenaar.Eis(zit is not null);
            s.SpreekActieAf(wat, zit!.Wie, voor);
            open.SpreekAf(wie, new(wat!.Trim(), zit.Wie, voor));
        }, ct);

    private async Task SluitMetSolve(Tafelaar wie, string solve, Guid tafel, Guid handeling, string? samenvatting, string? notities, Solveuitkomst uitkomst, CancellationToken ct)
    {
        await DoeMetSolve(wie, solve, tafel, handeling, (s, open) =>
        {
            open.Sluit(wie, samenvatting, notities, null);
            Solveovername.Op(s, open.Staat, uitkomst);
        }, ct);
        await HoudZitting(wie, solve, ct);
    }

    /// <summary>Legt vast dat de zitting van vandaag is gehouden, zodra over elke solve op haar agenda vandaag een tafel is gesloten.</summary>
    private async Task HoudZitting(Tafelaar wie, string solve, CancellationToken ct)
    {
        var dag = Kalender.DatumInNederland(klok.Nu());
        if (await solvetafellezer.VanSolve(wie.Organisatie, solve, ct) is not { Zitting: { IsOpen: true } zitting } plaats || Kalender.DatumInNederland(zitting.Moment.Begin) != dag)
        {
            return;
        }

        var (agenda, vandaag) = (zitting.Solves.ToArray(), Kalender.BeginVan(dag));
        await using var db = await databases.Open(wie.Organisatie, ct);
        var gesloten = await db.Set<Tafelrij>().Where(t => t.Stand == Tafelstand.Gesloten && t.GewijzigdOp >= vandaag && t.SolveId != null)
            .Join(db.Set<SolveRij>(), t => t.SolveId, s => s.Id, (_, s) => s.Nummer).Where(n => agenda.Contains(n)).Distinct().CountAsync(ct);
        if (gesloten == agenda.Length)
        {
            await solvetafels.HoudNaTafel(wie.Organisatie, plaats.Tafel.Nummer, zitting.Nummer, wie.Wie, ct);
        }
    }

    private async Task DoeMetSolve(Tafelaar wie, string solve, Guid tafel, Guid sleutel, Action<Solve, Tafel> daad, CancellationToken ct)
    {
        TafelRegels.JeZitAanTafel.Eis(wie.Gebruiker is not null && wie.MagWegen);
        await solvedienst.DoeAanTafel(wie.Gebruiker!, solve, sleutel, async (s, db, handeling) =>
        {
            var rij = await db.Set<Tafelrij>().FirstOrDefaultAsync(t => t.Id == tafel, ct) ?? throw new NietGevonden();
            var open = Tafel.Open(rij.AlsStaat(), handeling);
            daad(s, open);
            rij.Leg(db, ketting, open, handeling, handelingAlVastgelegd: true);
        }, ct);
        await using var na = await databases.Open(wie.Organisatie, ct);
        await bel.Luid(na, tafel);
    }

    /// <summary>Het nummer van de solve op deze tafel, of <c>null</c> als er een casus op ligt.</summary>
    private async Task<string?> Solve(string organisatie, Guid tafel, CancellationToken ct) =>
        await lezer.Onderwerp(organisatie, tafel, ct) is { Soort: Tafelsoort.Solve, Nummer: var nummer } ? nummer : null;
}
