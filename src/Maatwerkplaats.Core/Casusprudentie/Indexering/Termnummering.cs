using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>Geeft termen van een nieuwe index hun nummer; mag door velen tegelijk worden gebruikt.</summary>
internal sealed class Termnummering
{
    private readonly ConcurrentDictionary<Indexterm, int> _nummers = new();
    private readonly List<Indexterm> _termen = [];
    private readonly Lock _slot = new();
    private int _bewaard;

    public int Aantal
    {
        get
        {
            lock (_slot)
            {
                return _termen.Count;
            }
        }
    }

    public int Nummer(Indexterm term)
    {
        if (_nummers.TryGetValue(term, out var bekend))
        {
            return bekend;
        }

        lock (_slot)
        {
            if (_nummers.TryAdd(term, _termen.Count))
            {
                _termen.Add(term);
            }

            return _nummers[term];
        }
    }

    /// <summary>De termen die er sinds de vorige keer bij kwamen.</summary>
    public IReadOnlyList<(int Nummer, Indexterm Term)> Nieuwe()
    {
        lock (_slot)
        {
            var vanaf = _bewaard;
            _bewaard = _termen.Count;
            return [.. _termen.Skip(vanaf).Select((term, i) => (vanaf + i, term))];
        }
    }
}
