using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>
/// Ruimt verzonden mail op als haar tijd voorbij is. Wat nog moet vertrekken of niet lukte, blijft staan: daar moet een
/// mens naar kijken.
/// </summary>
public sealed class Mailopruimer(IDbContextFactory<MaatwerkDb> databases, Beurtverdeler beurten, TimeProvider klok)
{
    /// <summary>Zo lang houdt een proces de taak vast; daarna mag een ander het overnemen.</summary>
    public static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(30);

    private readonly Guid _houder = Guid.CreateVersion7();

    /// <summary>Ruimt op bij alle organisaties, als dit proces aan de beurt is.</summary>
    /// <returns>Aantal verwijderde mails.</returns>
    public async Task<int> RuimOp(CancellationToken ct = default)
    {
        if (!await beurten.Neem("mail-opruimen", _houder, Beurtduur, ct))
        {
            return 0;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var aantal = 0;
        foreach (var organisatie in await db.Set<UitgaandeMail>().IgnoreQueryFilters().Select(m => m.Organisatie).Distinct().ToListAsync(ct))
        {
            aantal += await RuimOp(organisatie, ct);
        }

        return aantal;
    }

    private async Task<int> RuimOp(string organisatie, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var grens = klok.Nu().AddDays(-await Mailbewaring.LeesDagen(db, ct));
        return await db.Set<UitgaandeMail>().Where(m => m.VerzondenOp < grens).ExecuteDeleteAsync(ct);
    }
}
