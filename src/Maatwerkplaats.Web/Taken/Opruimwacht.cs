using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Sqlite;
using Maatwerkplaats.Core.Signalen.Inlezen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Ruimt op wat lang genoeg is bewaard, en houdt de tabelstatistiek bij.</summary>
internal sealed class Opruimwacht(
    Mailopruimer mail, Signaalinlezer signalen, IDbContextFactory<MaatwerkDb> databases, TimeProvider klok, ILogger<Opruimwacht> log)
    : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromMinutes(5);

    protected override TimeSpan Ritme => TimeSpan.FromHours(1);

    protected override string Werk => "Het opruimen van verzonden mail en bestanden of het bijhouden van de tabelstatistiek";

    protected override async Task Doe(CancellationToken stoppen)
    {
        await mail.RuimOp(stoppen);
        await signalen.RuimOp(stoppen);
        await databases.VerversStatistiek(stoppen);
    }
}
