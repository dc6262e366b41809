using Maatwerkplaats.Core.Casusprudentie.Bewaren;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Laat regelmatig kijken of er iets nieuws past bij bewaarde zoekopdrachten. Van meer draaiende processen doet er steeds één het werk.</summary>
internal sealed partial class Attendeerwacht(Attendering attendering, TimeProvider klok, ILogger<Attendeerwacht> log) : BackgroundService
{
    private static readonly TimeSpan Aanloop = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Ritme = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Aanloop, klok, stoppingToken);
        using var wekker = new PeriodicTimer(Ritme, klok);
        do
        {
            try
            {
                await attendering.Controleer(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Een storing nu mag de volgende ronde niet tegenhouden.
                NietGelukt(log, fout.GetType().Name);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Alleen de soort fout: in de tekst ervan kan staan waar iemand op zocht.</summary>
    [LoggerMessage(LogLevel.Error, "Kijken naar bewaarde zoekopdrachten is niet gelukt: {Soort}.")]
    private static partial void NietGelukt(ILogger log, string soort);
}
