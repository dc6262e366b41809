using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Ruimt regelmatig op wat lang genoeg is bewaard, en houdt de tabelstatistiek bij. Van meer draaiende processen doet er steeds één het werk.</summary>
internal sealed partial class Opruimwacht(Mailopruimer mail, IDbContextFactory<MaatwerkDb> databases, TimeProvider klok, ILogger<Opruimwacht> log) : BackgroundService
{
    private static readonly TimeSpan Aanloop = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Ritme = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Aanloop, klok, stoppingToken);
        using var wekker = new PeriodicTimer(Ritme, klok);
        do
        {
            try
            {
                await mail.RuimOp(stoppingToken);
                await databases.VerversStatistiek(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Een storing nu mag de volgende ronde niet tegenhouden.
                NietGelukt(log, fout);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Het opruimen van verzonden mail of het bijhouden van de tabelstatistiek is niet gelukt.")]
    private static partial void NietGelukt(ILogger log, Exception fout);
}
