using System.Collections.Concurrent;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>
/// De gepubliceerde casusprudentie om in te zoeken en mee te vergelijken. Eén voor het hele proces, voor alle organisaties; mag
/// door velen tegelijk worden gebruikt terwijl er wordt gepubliceerd. Een vraag ziet alles wat gepubliceerd was toen zij
/// begon, ook door een ander proces.
/// </summary>
public sealed class Casusregister(IDbContextFactory<MaatwerkDb> databases, Paginacache cache) : IDisposable
{
    private const int Pogingen = 3;
    private readonly ConcurrentDictionary<string, Indexvolger> _volgers = new();

    /// <summary>Zoekt wat bij de opdracht past.</summary>
    public Task<Zoekantwoord> Zoek(string organisatie, Zoekopdracht opdracht, CancellationToken ct = default) =>
        Doe(organisatie, zoeker => zoeker.Zoek(opdracht, ct), ct);

    /// <summary>De nummers in de zoekindex van wat echt bij een opdracht past, om iemand erover te berichten.</summary>
    public Task<IReadOnlySet<long>> Passend(string organisatie, Zoekopdracht opdracht, CancellationToken ct = default) =>
        Doe(organisatie, zoeker => zoeker.Passend(opdracht, ct), ct);

    /// <summary>De uitspraken die het meest op een casus lijken, met de redenen; de casus mag half getypt zijn.</summary>
    public Task<IReadOnlyList<GelijkGeval>> Vergelijk(string organisatie, Uitspraakinhoud casus, int aantal, CancellationToken ct = default) =>
        Doe(organisatie, zoeker => zoeker.Vergelijk(casus, aantal, ct), ct);

    /// <summary>De meest voorkomende woorden die zo beginnen, om tijdens het typen voor te stellen.</summary>
    public Task<IReadOnlyList<string>> VulAan(string organisatie, string begin, int hoogstens, CancellationToken ct = default) =>
        Doe(organisatie, zoeker => new ValueTask<IReadOnlyList<string>>(zoeker.Index.VulAan(begin, hoogstens)), ct);

    /// <summary>Hoeveel uitspraken er te vinden zijn.</summary>
    public Task<int> Aantal(string organisatie, CancellationToken ct = default) => Doe(organisatie, zoeker => new ValueTask<int>(zoeker.Index.Aantal), ct);

    public void Dispose()
    {
        foreach (var volger in _volgers.Values)
        {
            volger.Dispose();
        }
    }

    private async Task<T> Doe<T>(string organisatie, Func<Registerzoeker, ValueTask<T>> vraag, CancellationToken ct)
    {
        var volger = _volgers.GetOrAdd(organisatie, o => new(databases, o, cache));
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await vraag(await volger.Nu(ct));
            }
            catch (SegmentVervallen) when (poging < Pogingen)
            {
                // Een segment is vervangen en al opgeruimd terwijl deze vraag liep; de volgende poging kent het nieuwe.
            }
        }
    }
}
