using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Numbers the terms of an index; a term keeps its number for good.</summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<string, int>[] nummers = [new(), new(), new()];
    private readonly List<string> nieuw = [];
    private readonly Lock slot = new();
    private readonly IIndexopslag opslag;
    private int aantal;
    private int bewaard;

    public Lexicon(IIndexopslag opslag)
    {
        this.opslag = opslag;
        foreach (var term in opslag.LeesTermen()) nummers[term[0] - '0'][term[1..]] = aantal++;
        bewaard = aantal;
    }

    public int AantalWoorden => nummers[(int)Veld.Woord].Count;

    /// <summary>The number of a term, given out at its first use.</summary>
    public int Nummer(Veld veld, string woord) => nummers[(int)veld].TryGetValue(woord, out var nummer) ? nummer : Geef(veld, woord);

    /// <summary>The number of a term, or null when no document ever had it.</summary>
    public int? Zoek(Veld veld, string woord) => nummers[(int)veld].TryGetValue(woord, out var nummer) ? nummer : null;

    /// <summary>The words of a field, in no order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Woorden(Veld veld) => nummers[(int)veld];

    /// <summary>Stores the terms that are new since the last time; before the segments that use them.</summary>
    public void Bewaar()
    {
        lock (slot)
        {
            if (nieuw.Count == 0) return;
            opslag.VoegTermenToe(bewaard, nieuw.ToList());
            bewaard += nieuw.Count;
            nieuw.Clear();
        }
    }

    private int Geef(Veld veld, string woord)
    {
        lock (slot)
        {
            if (nummers[(int)veld].TryGetValue(woord, out var bekend)) return bekend;
            nieuw.Add($"{(int)veld}{woord}");
            nummers[(int)veld][woord] = aantal;
            return aantal++;
        }
    }
}
