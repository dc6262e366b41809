using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>Een vraag om terug te kijken, voor wie haar kreeg.</summary>
/// <param name="Casus">Nummer van de casus.</param>
/// <param name="Open">Nog te beantwoorden of over te slaan.</param>
public sealed record Terugblikregel(Guid Id, string Casus, bool Open);

/// <summary>
/// Terugkijken op een afgeronde casus. Een antwoord wordt alleen geteld (besluit 601): wie antwoordde, staat nergens bij het
/// antwoord, en ook in geen logboek.
/// </summary>
public sealed class Terugblikdienst(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Wat deze mens nog open heeft staan, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Terugblikregel>> Open(Terugblikker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Van(db, wie).Where(v => !v.Afgedaan).OrderByDescending(v => v.GesteldOp)
            .Join(db.Set<CasusRij>(), v => v.CasusId, c => c.Id, (v, c) => new Terugblikregel(v.Id, c.Nummer, true)).ToListAsync(ct);
    }

    /// <exception cref="NietGevonden">Als deze vraag niet aan deze mens is gesteld, of te lang geleden.</exception>
    public async Task<Terugblikregel> Lees(Terugblikker wie, Guid vraag, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Van(db, wie).Where(v => v.Id == vraag)
            .Join(db.Set<CasusRij>(), v => v.CasusId, c => c.Id, (v, c) => new Terugblikregel(v.Id, c.Nummer, !v.Afgedaan)).FirstOrDefaultAsync(ct) ?? throw new NietGevonden();
    }

    /// <summary>Telt de antwoorden. Nog eens versturen telt niet.</summary>
    /// <exception cref="NietGevonden">Als deze vraag niet aan deze mens is gesteld, of te lang geleden.</exception>
    /// <exception cref="RegelOvertreden">Als er niets is geantwoord.</exception>
    public async Task Geef(Terugblikker wie, Guid vraag, Terugblik terugblik, CancellationToken ct = default)
    {
        var antwoorden = terugblik.Antwoorden.ToArray();
        TerugblikRegels.TerugblikHeeftEenAntwoord.Eis(antwoorden.Length > 0);
        await RondAf(wie, vraag, antwoorden, ct);
    }

    /// <summary>Sluit de vraag zonder antwoord; dat is daarna niet van antwoorden te onderscheiden.</summary>
    /// <exception cref="NietGevonden">Als deze vraag niet aan deze mens is gesteld, of te lang geleden.</exception>
    public Task SlaOver(Terugblikker wie, Guid vraag, CancellationToken ct = default) => RondAf(wie, vraag, [], ct);

    private async Task RondAf(Terugblikker wie, Guid vraag, (string Vraag, string Antwoord)[] antwoorden, CancellationToken ct)
    {
        await Lees(wie, vraag, ct);
        var half = Halfjaar.Op(Kalender.DatumInNederland(klok.Nu()));
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await Van(db, wie).Where(v => v.Id == vraag && !v.Afgedaan).ExecuteUpdateAsync(v => v.SetProperty(x => x.Afgedaan, true), ct) == 1)
            {
                foreach (var (code, antwoord) in antwoorden)
                {
                    await Antwoordtelling.Tel(db, wie.Organisatie, half, code, "", antwoord, ct);
                }

                await db.SaveChangesAsync(ct);
            }
        }, ct);
    }

    private IQueryable<Terugblikvraag> Van(MaatwerkDb db, Terugblikker wie)
    {
        var (voor, weg, sinds) = (wie.VoorWie, wie.Weg, klok.Nu() - Terugblikvraag.Geldig);
        return db.Set<Terugblikvraag>().AsNoTracking().Where(v => v.VoorWie == voor && v.Weg == weg && v.GesteldOp > sinds);
    }
}
