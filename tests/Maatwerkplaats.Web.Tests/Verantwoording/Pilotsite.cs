using System.Collections.Concurrent;

namespace Maatwerkplaats.Web.Tests.Verantwoording;

/// <summary>Een site met alleen het registratiebestand van de pilot erin, per database één keer gevuld.</summary>
public sealed class Pilotsite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Database, Lazy<Task<Testsite>>> _sites = new();

    public Task<Testsite> Op(Database database) => _sites.GetOrAdd(database, d => new(async () =>
    {
        var site = Testsite.Eigen(d);
        await Pilotregister.Leg(site.Databases);
        return site;
    })).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in _sites.Values.Where(s => s.IsValueCreated))
        {
            await (await site.Value).DisposeAsync();
        }
    }
}
