using System.Collections.Concurrent;
using Maatwerkplaats.Core.Inlezen.Uitvoering;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Houdt van dit draaiende proces bij hoe ver elk bestand is, wie erop wacht en of iemand wil stoppen.</summary>
public sealed class Inleesvoortgang : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Loop> _lopend = new();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _wachtend = new();
    private readonly SemaphoreSlim _sein = new(0, 1);

    /// <summary>Hoe ver het is; leeg als dit proces er niet mee bezig is.</summary>
    public Inleesstap? Van(Guid bestand) => _lopend.TryGetValue(bestand, out var loop) ? loop.Stap : null;

    public void Dispose() => _sein.Dispose();

    /// <summary>Zegt dat er werk is.</summary>
    public void Sein()
    {
        try
        {
            _sein.Release();
        }
        catch (SemaphoreFullException)
        {
            // Er was al gezegd dat er werk is.
        }
    }

    /// <summary>Wacht tot er werk is, of tot het tijd is om te kijken of een ander proces werk achterliet.</summary>
    public Task WachtOpWerk(TimeSpan hoogstens, CancellationToken ct) => _sein.WaitAsync(hoogstens, ct);

    /// <summary>Wacht tot dit proces met het bestand klaar is.</summary>
    /// <returns>Of het klaar is binnen de tijd.</returns>
    public async Task<bool> WachtOp(Guid bestand, TimeSpan hoogstens, CancellationToken ct)
    {
        var klaar = _wachtend.GetOrAdd(bestand, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        return await Task.WhenAny(klaar.Task, Task.Delay(hoogstens, ct)) == klaar.Task;
    }

    /// <summary>Vraagt om te stoppen, als dit proces ermee bezig is.</summary>
    public void Stop(Guid bestand)
    {
        if (_lopend.TryGetValue(bestand, out var loop))
        {
            loop.Stop.Cancel();
        }
    }

    internal Loop Begin(Guid bestand, CancellationToken ct) => _lopend[bestand] = new(this, bestand, CancellationTokenSource.CreateLinkedTokenSource(ct));

    /// <summary>Het werk aan één bestand, zolang het duurt.</summary>
    internal sealed class Loop(Inleesvoortgang voortgang, Guid bestand, CancellationTokenSource stop) : IProgress<Inleesstap>, IDisposable
    {
        public CancellationTokenSource Stop { get; } = stop;

        public Inleesstap Stap { get; private set; }

        public void Report(Inleesstap value) => Stap = value;

        public void Dispose()
        {
            voortgang._lopend.TryRemove(bestand, out _);
            if (voortgang._wachtend.TryRemove(bestand, out var klaar))
            {
                klaar.TrySetResult();
            }

            Stop.Dispose();
        }
    }
}
