namespace Maatwerkplaats.Web.Taken;

/// <summary>Werk dat steeds terugkomt. Van meer draaiende processen doet er steeds één het werk; daar zorgt het werk zelf voor.</summary>
internal abstract partial class Wacht(TimeProvider klok, ILogger log) : BackgroundService
{
    /// <summary>Zo lang na de start voor het eerst: eerst mensen bedienen.</summary>
    protected abstract TimeSpan Aanloop { get; }

    protected abstract TimeSpan Ritme { get; }

    /// <summary>Wat er gebeurt, als begin van een zin in het logboek.</summary>
    protected abstract string Werk { get; }

    protected abstract Task Doe(CancellationToken stoppen);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Aanloop, klok, stoppingToken);
        using var wekker = new PeriodicTimer(Ritme, klok);
        do
        {
            try
            {
                await Doe(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Een storing nu mag de volgende ronde niet tegenhouden.
                NietGelukt(log, Werk, fout.GetType().Name, fout.StackTrace);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>De soort fout en de plek in de code: in de tekst van een fout kan staan wat iemand schreef of zocht.</summary>
    [LoggerMessage(LogLevel.Error, "{Werk} is niet gelukt: {Soort}.\n{Plek}")]
    private static partial void NietGelukt(ILogger log, string werk, string soort, string? plek);
}
