using Maatwerkplaats.Core.Sessies;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Laat regelmatig herinneren aan de maatwerksessies van de volgende werkdag. Van meer draaiende processen doet er steeds één het werk.</summary>
internal sealed partial class Sessiewacht(Sessiebewaking bewaking, TimeProvider klok, ILogger<Sessiewacht> log) : BackgroundService
{
    private static readonly TimeSpan Aanloop = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Ritme = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Eerst mensen bedienen, dan pas herinneren.
        await Task.Delay(Aanloop, klok, stoppingToken);
        using var wekker = new PeriodicTimer(Ritme, klok);
        do
        {
            try
            {
                await bewaking.Herinner(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Een storing nu mag de volgende ronde niet tegenhouden.
                NietGelukt(log, fout);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Het herinneren aan maatwerksessies is niet gelukt.")]
    private static partial void NietGelukt(ILogger log, Exception fout);
}
