using Maatwerkplaats.Core.Casusprudentie.Groepen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Taken;

/// <summary>
/// Doet 's nachts wat overdag in de weg zou zitten: alles wat gepubliceerd is opnieuw nalopen als de controle is verbeterd, en
/// het register in groepen verdelen. Van meer draaiende processen doet er steeds één het werk.
/// </summary>
internal sealed partial class Nachtwacht(Hercontrole hercontrole, Groepenmaker groepen, TimeProvider klok, ILogger<Nachtwacht> log) : BackgroundService
{
    private const int Begin = 1;
    private const int Einde = 5;
    private static readonly TimeSpan Ritme = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Ritme, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            if (Kalender.TijdInNederland(klok.Nu()).Hour is < Begin or >= Einde)
            {
                continue;
            }

            try
            {
                await hercontrole.Doe(stoppingToken);
                await groepen.Doe(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // De volgende keer verder waar het bleef.
                NietGelukt(log, fout);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Het nachtwerk aan de casusprudentie is niet gelukt.")]
    private static partial void NietGelukt(ILogger log, Exception fout);
}
