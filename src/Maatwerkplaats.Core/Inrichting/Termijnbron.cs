using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Rekent uit tot wanneer een nieuwe stap mag duren.</summary>
public sealed class Termijnbron(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>De streefdatum voor een behandeling die vandaag begint.</summary>
    public async Task<DateOnly> Behandeling(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return Kalender.DatumInNederland(klok.Nu()).PlusWerkdagen((await Termijnen.Lees(db, ct)).Behandeling);
    }
}
