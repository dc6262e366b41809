using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>Zoekt de nummers van termen op en geeft nieuwe termen een nummer.</summary>
/// <param name="stand">De stand, vastgehouden; telt mee hoeveel termen er zijn.</param>
internal sealed class Termboek(MaatwerkDb db, Zoekstand stand)
{
    private const int PerKeer = 2_000;
    private readonly Dictionary<Indexterm, int> _nummers = [];
    private readonly List<Zoekterm> _nieuw = [];

    /// <summary>Zorgt dat deze termen een nummer hebben.</summary>
    public async Task Ken(IEnumerable<Indexterm> termen, CancellationToken ct)
    {
        var onbekend = termen.Where(term => !_nummers.ContainsKey(term)).ToHashSet();
        foreach (var veld in onbekend.GroupBy(term => term.Veld))
        {
            await Zoek(veld.Key, [.. veld.Select(term => term.Woord)], ct);
        }

        foreach (var term in onbekend.Where(term => !_nummers.ContainsKey(term)))
        {
            _nieuw.Add(Zoekterm.Van(stand, stand.Termen, term));
            _nummers[term] = stand.Termen++;
        }
    }

    /// <summary>Het nummer van een term die bekend is.</summary>
    public int Nummer(Indexterm term) => _nummers[term];

    /// <summary>Bewaart de nieuwe termen; voor de segmenten die ze gebruiken.</summary>
    public async Task Bewaar(CancellationToken ct)
    {
        await db.Schrijf(_nieuw, ct);
        _nieuw.Clear();
    }

    private async Task Zoek(Veld veld, string[] woorden, CancellationToken ct)
    {
        if (stand.Termen == 0)
        {
            return;
        }

        var getal = (int)veld;
        foreach (var stuk in woorden.Chunk(PerKeer))
        {
            var gevonden = db.Set<Zoekterm>().AsNoTracking()
                .Where(t => t.Generatie == stand.Generatie && t.Veld == getal && EF.Parameter(stuk).Contains(t.Woord))
                .Select(t => new { t.Woord, t.Nummer });
            foreach (var term in await gevonden.ToListAsync(ct))
            {
                _nummers[new(veld, term.Woord)] = term.Nummer;
            }
        }
    }
}
