using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Maakt alsnog signalen van casussen die er al waren of die in één keer zijn ingelezen. Vaker doen verandert niets.</summary>
public sealed class Casussignaalinhaler(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, Ketting ketting, TimeProvider klok)
{
    private const int PerKeer = 200;

    private static readonly TimeSpan Beurtduur = TimeSpan.FromHours(1);
    /// <summary>Haalt in bij alle organisaties, als dit proces aan de beurt is.</summary>
    public Task Doe(CancellationToken ct = default) => ronde.Loop("casussignalen", Beurtduur, organisatie => Doe(organisatie, ct), ct);

    /// <returns>Hoeveel signalen erbij kwamen.</returns>
    public async Task<int> Doe(string organisatie, CancellationToken ct = default)
    {
        var (aantal, laatste) = (0, Guid.Empty);
        while (true)
        {
            await using var db = await databases.Open(organisatie, ct);
            var signalen = db.Set<SignaalRij>().Where(s => s.Bron == Signaalkeuring.UitCasus);
            var rijen = await db.Set<CasusRij>().AsNoTracking().Where(c => c.Id > laatste)
                .Where(c => c.Fase == Fase.Doorverwezen || (c.Fase == Fase.Afgerond && (c.Structureel == JaNeeMisschien.Ja || c.Structureel == JaNeeMisschien.Misschien)))
                .Where(c => !signalen.Any(s => s.Kenmerk == c.Nummer)).OrderBy(c => c.Id).Take(PerKeer).Select(c => new { c.Id, c.Staat }).ToListAsync(ct);
            if (rijen.Count == 0)
            {
                return aantal;
            }

            laatste = rijen[^1].Id;
            aantal += await Leg(db, organisatie, [.. rijen.Select(r => CasusProjectie.Lees(r.Staat))], ct);
        }
    }

    private async Task<int> Leg(MaatwerkDb db, string organisatie, IReadOnlyList<CasusStaat> casussen, CancellationToken ct)
    {
        var handeling = new Handeling(Guid.CreateVersion7(), klok.Nu(), Betrokkene.Systeem);
        for (var i = 0; i < casussen.Count; i++)
        {
            var casus = casussen[i];
            var dag = Kalender.DatumInNederland(casus.FaseSinds);
            var inhoud = Casussignalering.Inhoud(casus, Casussignalering.Aanleiding(casus)!.Value, dag > handeling.Datum ? handeling.Datum : dag);
            Signaaldienst.Voeg(db, ketting, organisatie, Signaal.Meld(inhoud, handeling.Datum), handeling, alVastgelegd: i > 0);
        }

        await db.SaveChangesAsync(ct);
        return casussen.Count;
    }
}
