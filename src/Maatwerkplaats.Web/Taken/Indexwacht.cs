using Maatwerkplaats.Core.Casusprudentie.Indexering;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Laat regelmatig de zoekindex onderhouden. Van meer draaiende processen doet er steeds één het werk.</summary>
internal sealed partial class Indexwacht(Indexonderhoud onderhoud, TimeProvider klok, ILogger<Indexwacht> log) : BackgroundService
{
    private static readonly TimeSpan Aanloop = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Ritme = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Aanloop, klok, stoppingToken);
        using var wekker = new PeriodicTimer(Ritme, klok);
        do
        {
            try
            {
                await onderhoud.Doe(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Zoeken en publiceren gaan door; de volgende ronde probeert het weer.
                NietGelukt(log, fout);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Het onderhoud van de zoekindex is niet gelukt.")]
    private static partial void NietGelukt(ILogger log, Exception fout);
}
