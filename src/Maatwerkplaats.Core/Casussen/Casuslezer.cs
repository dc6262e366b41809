using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Leest één casus, voor wie dat mag.</summary>
public sealed class Casuslezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    // Per exemplaar en niet statisch: een voorbereide vraag hoort bij één soort database.
    private readonly Func<MaatwerkDb, string, Task<string?>> _staatVan =
        EF.CompileAsyncQuery((MaatwerkDb db, string nummer) => db.Set<CasusRij>().Where(c => c.Nummer == nummer).Select(c => c.Staat).FirstOrDefault());

    /// <param name="recht">Het recht dat nodig is; leeg als elk recht op deze casus volstaat.</param>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker wel iets, maar dit niet mag.</exception>
    public async Task<GelezenCasus> Lees(Gebruiker gebruiker, string nummer, CasusRecht? recht, CancellationToken ct = default)
    {
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var casus = CasusProjectie.Lees(await _staatVan(db, nummer) ?? throw new NietGevonden());
        var inzicht = CasusToegang.Voor(gebruiker, casus, Kalender.DatumInNederland(klok.Nu()));
        if (!inzicht.MagZien)
        {
            throw new NietGevonden();
        }

        return recht is not { } nodig || inzicht.Mag(nodig)
            ? new(casus, inzicht)
            : throw new GeenToegang($"Hiervoor heb je bij deze casus het recht niet: {nodig.Label().ToLowerInvariant()}.");
    }
}

/// <summary>Een casus met wat de lezer ermee mag.</summary>
public sealed record GelezenCasus(CasusStaat Casus, Inzicht Inzicht);
