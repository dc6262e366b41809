using Maatwerkplaats.Core.Berichten;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Laat regelmatig opruimen wat lang genoeg is bewaard. Van meer draaiende processen doet er steeds één het werk.</summary>
internal sealed partial class Opruimwacht(Mailopruimer mail, TimeProvider klok, ILogger<Opruimwacht> log) : BackgroundService
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
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Een storing nu mag de volgende ronde niet tegenhouden.
                NietGelukt(log, fout);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Het opruimen van verzonden mail is niet gelukt.")]
    private static partial void NietGelukt(ILogger log, Exception fout);
}
