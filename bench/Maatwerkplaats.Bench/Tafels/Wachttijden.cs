using System.Collections.Concurrent;
using System.Diagnostics;

namespace Maatwerkplaats.Bench.Tafels;

/// <summary>Hoe lang elke bijdrage onderweg was naar elke ontvanger, in milliseconden.</summary>
internal sealed class Wachttijden
{
    private readonly ConcurrentDictionary<string, long> _verstuurd = new();
    private readonly ConcurrentBag<double> _tijden = [];

    public int Aantal => _tijden.Count;

    public void Verstuurd(string tekst) => _verstuurd[tekst] = Stopwatch.GetTimestamp();

    /// <summary>Een ontvanger ziet deze tekst voor het eerst.</summary>
    public void Gezien(string tekst)
    {
        if (_verstuurd.TryGetValue(tekst, out var begin))
        {
            _tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
    }

    public double Deel(double p)
    {
        var opVolgorde = _tijden.Order().ToArray();
        return opVolgorde.Length == 0 ? 0 : opVolgorde[(int)(p * (opVolgorde.Length - 1))];
    }
}
