using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Maakt de bestanden die in de rij staan. Van meer draaiende processen doet er steeds één het werk.</summary>
public sealed partial class Uitvoerronde(Uitvoerwerk werk, Beurtverdeler beurten, ILogger<Uitvoerronde> log) : IDisposable
{
    private const string Beurt = "uitvoer";

    /// <summary>Zo lang blijven andere nodes eraf als deze niets meer laat horen.</summary>
    private static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(2);

    private readonly Guid _ik = Guid.CreateVersion7();
    private readonly SemaphoreSlim _eenTegelijk = new(1, 1);

    /// <summary>Maakt alles wat er nu staat. Loopt er hier al een ronde, dan wacht deze op haar.</summary>
    /// <returns>Aantal gemaakte bestanden; 0 als een andere node aan de beurt is.</returns>
    public async Task<int> Loop(CancellationToken ct)
    {
        await _eenTegelijk.WaitAsync(ct);
        try
        {
            var gemaakt = 0;
            while (await NeemBeurt(ct) && await werk.Volgende(ct) is { } opdracht)
            {
                await Maak(opdracht, ct);
                gemaakt++;
            }

            if (await NeemBeurt(ct))
            {
                await werk.RuimOp(ct);
                await beurten.GeefTerug(Beurt, _ik, CancellationToken.None);
            }

            return gemaakt;
        }
        finally
        {
            _eenTegelijk.Release();
        }
    }

    public void Dispose() => _eenTegelijk.Dispose();

    private Task<bool> NeemBeurt(CancellationToken ct) => beurten.Neem(Beurt, _ik, Beurtduur, ct);

    private async Task Maak(Uitvoeropdracht opdracht, CancellationToken ct)
    {
        try
        {
            await werk.Maak(opdracht, () => NeemBeurt(ct), ct);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // Eén bestand dat niet lukt, mag de volgende niet tegenhouden.
            NietGelukt(log, opdracht.Id, opdracht.Pogingen, fout);
            if (opdracht.Pogingen >= Uitvoerwerk.MeestePogingen)
            {
                await werk.GeefOp(opdracht, ct);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Bestand {Opdracht} is niet gemaakt, poging {Poging}.")]
    private static partial void NietGelukt(ILogger log, Guid opdracht, int poging, Exception fout);
}
