using Maatwerkplaats.Core.Inlezen.Wachtrij;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Loopt bestanden na en leest ze in, buiten het verzoek van wie ze aanbood.</summary>
internal sealed partial class Inleeswerker(Inleeswerk werk, Inleesvoortgang voortgang, ILogger<Inleeswerker> log) : BackgroundService
{
    /// <summary>Zo vaak kijken of een ander proces werk achterliet.</summary>
    private static readonly TimeSpan Ritme = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Opruimritme = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var opgeruimd = DateTime.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await werk.Doe(stoppingToken);
                if (DateTime.UtcNow - opgeruimd > Opruimritme)
                {
                    await werk.RuimOp(stoppingToken);
                    opgeruimd = DateTime.UtcNow;
                }
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Een bestand waar het misging, mag het volgende niet tegenhouden.
                NietGelukt(log, fout.GetType().Name);
            }

            await voortgang.WachtOpWerk(Ritme, stoppingToken);
        }
    }

    /// <summary>Alleen de soort fout: in de tekst ervan kan staan wat in het bestand stond.</summary>
    [LoggerMessage(LogLevel.Error, "Het inlezen van een bestand is niet gelukt: {Soort}.")]
    private static partial void NietGelukt(ILogger log, string soort);
}
