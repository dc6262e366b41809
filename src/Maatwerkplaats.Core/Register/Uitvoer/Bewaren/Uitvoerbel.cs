namespace Maatwerkplaats.Core.Register.Uitvoer.Bewaren;

/// <summary>Maakt het maken van bestanden wakker zodra er een is gevraagd. Andere nodes merken het bij hun volgende ronde.</summary>
public sealed class Uitvoerbel : IDisposable
{
    private readonly SemaphoreSlim _bel = new(0, 1);

    public void Lui()
    {
        try
        {
            _bel.Release();
        }
        catch (SemaphoreFullException)
        {
            // Er is al gebeld en nog niet gehoord.
        }
    }

    /// <summary>Wacht tot er wordt gebeld, en niet langer dan <paramref name="hoogstens"/>.</summary>
    public Task Wacht(TimeSpan hoogstens, CancellationToken ct) => _bel.WaitAsync(hoogstens, ct);

    public void Dispose() => _bel.Dispose();
}
