using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data.Sqlite;
using Maatwerkplaats.Core.Inrichting;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Brengt de database op de huidige vorm en zorgt dat de lijsten, de telbare feiten en de tabelstatistiek er staan.</summary>
public static class Gereedmaken
{
    public static void MaakGereed(this IDbContextFactory<MaatwerkDb> databases)
    {
        using var db = databases.CreateDbContext();
        db.Database.Migrate();
        Beginlijsten.VulAan(db, "uwv");
        Feitenopbouw.Bouw(databases, alles: false).GetAwaiter().GetResult();
        databases.VerversStatistiek().GetAwaiter().GetResult();
    }
}
