using System.Collections.Concurrent;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

/// <summary>Een plek waar <c>importeer</c> het registratiebestand van de pilot heeft overgenomen; per database één keer, voor tests die alleen lezen.</summary>
public sealed class Pilotinstallatie : IAsyncLifetime
{
    private readonly ConcurrentDictionary<Database, Lazy<Task<Installatie>>> _plekken = new();

    internal Task<Installatie> Op(Database database) => _plekken.GetOrAdd(database, d => new(async () =>
    {
        var plek = new Installatie(d);
        (await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Pilot))).ShouldBe(0);
        return plek;
    })).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var plek in _plekken.Values.Where(p => p.IsValueCreated))
        {
            await (await plek.Value).DisposeAsync();
        }
    }
}
