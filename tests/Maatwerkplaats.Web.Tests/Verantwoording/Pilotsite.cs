using System.Collections.Concurrent;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Tests.Verantwoording;

/// <summary>Een site met alleen het registratiebestand van de pilot erin, ingelezen zoals een gebruiker dat doet; per database één keer.</summary>
public sealed class Pilotsite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Database, Lazy<Task<Testsite>>> _sites = new();

    public Task<Testsite> Op(Database database) => _sites.GetOrAdd(database, d => new(async () =>
    {
        var site = Testsite.Eigen(d);
        using var bestand = new MemoryStream(Testgegevens.Bytes(Testgegevens.Pilot));
        var uitslag = await site.Dienst<Inlezer>().LeesIn(new("uwv", Betrokkene.Systeem, Testgegevens.Pilot, bestand, new()));
        uitslag.Telling.Nieuw.ShouldBe(379);
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
