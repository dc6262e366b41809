using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Leest wat er met een publicatie gebeurde: wie deed wat wanneer, en waarom.</summary>
public sealed class Publicatieverloop(IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen)
{
    /// <summary>De geschiedenis, het nieuwste eerst; leeg als er nog geen tekst is.</summary>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de casus niet mag publiceren.</exception>
    public async Task<IReadOnlyList<Verloopregel>> Lees(Gebruiker gebruiker, string nummer, Publicatiesoort soort, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, PublicatieToegang.Publiceren, ct);
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => db.Set<Publicatiedossier>().Any(p => p.Id == g.OnderwerpId && p.CasusId == casus.Id && p.Soort == soort)).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(g => Regel(g, (Publicatiegebeurtenis)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)))];
    }

    private static Verloopregel Regel(VastgelegdeGebeurtenis regel, Publicatiegebeurtenis gebeurtenis) => new(regel.Handeling!.DoorNaam, regel.Handeling.Tijdstip, gebeurtenis.Verhaal, gebeurtenis switch
    {
        PublicatieTeruggegeven g => g.Reden,
        PublicatieIngetrokken g => g.Reden,
        PublicatieHerzien g => g.Reden,
        _ => null,
    });
}
