using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Post;

/// <summary>Kijkt steeds opnieuw of er mail klaarstaat. Draait alleen als er een mailserver is ingesteld.</summary>
internal sealed partial class Mailverzender(Mailronde ronde, Mailinstellingen instellingen, TimeProvider klok, ILogger<Mailverzender> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ronde.Loop(instellingen, stoppingToken);
            }
            catch (Exception fout) when (fout is DbUpdateException or System.Data.Common.DbException or TimeoutException)
            {
                // De database is even weg: de mail staat er straks nog.
                DatabaseWeg(fout.GetType().Name);
            }

            await Task.Delay(Tussentijd, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail versturen lukte niet: {Soort}")]
    private partial void DatabaseWeg(string soort);
}
