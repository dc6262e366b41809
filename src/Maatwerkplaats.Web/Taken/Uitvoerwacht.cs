using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Laat bestanden maken zodra er een wordt gevraagd, en kijkt af en toe of er iets is blijven liggen of is verlopen.</summary>
internal sealed partial class Uitvoerwacht(Uitvoerronde ronde, Uitvoerbel bel, ILogger<Uitvoerwacht> log) : BackgroundService
{
    private static readonly TimeSpan Ritme = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bel.Wacht(Ritme, stoppingToken);
            try
            {
                await ronde.Loop(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Meestal is de database even weg: wat in de rij staat, blijft staan.
                NietGelukt(log, fout);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "De ronde om bestanden te maken is niet gelukt.")]
    private static partial void NietGelukt(ILogger log, Exception fout);
}
