using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>The numbers of the terms of an index; a term keeps its number for good. Read while terms are added.</summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<string, int>[] nummers = [new(), new(), new()];
    private readonly List<string> woorden = [];
    private readonly Lock slot = new();

    /// <summary>How many terms there are; the next number.</summary>
    public int Aantal { get; private set; }

    public void Voegtoe(IReadOnlyCollection<Indexterm> termen)
    {
        lock (slot)
        {
            foreach (var term in termen) Geef(term);
        }
    }

    /// <summary>The number of a term, given out at its first use.</summary>
    public int Nummer(Indexterm term)
    {
        if (Zoek(term.Veld, term.Woord) is { } nummer) return nummer;
        lock (slot) return Geef(term);
    }

    /// <summary>The number of a term, or null when no document ever had it.</summary>
    public int? Zoek(Veld veld, string woord) => nummers[(int)veld].TryGetValue(woord, out var nummer) ? nummer : null;

    /// <summary>The words as they were written, in order of arrival, from the so-manieth on.</summary>
    public IReadOnlyList<string> Woorden(int vanaf)
    {
        lock (slot) return vanaf < woorden.Count ? woorden.GetRange(vanaf, woorden.Count - vanaf) : [];
    }

    private int Geef(Indexterm term)
    {
        if (!nummers[(int)term.Veld].TryAdd(term.Woord, Aantal)) return nummers[(int)term.Veld][term.Woord];
        if (term.Veld == Veld.Woord) woorden.Add(term.Woord);
        return Aantal++;
    }
}

/// <summary>The terms that can be found at one moment.</summary>
internal readonly record struct Woordenschat(Lexicon Lexicon, Indexstand Stand)
{
    /// <summary>How many documents hold a term.</summary>
    public int Frequentie(Veld veld, string woord) => Lexicon.Zoek(veld, woord) is { } nummer ? Stand.Frequentie(nummer) : 0;

    /// <summary>The number of a term that some document holds, or null.</summary>
    public int? Nummer(Veld veld, string woord) => Lexicon.Zoek(veld, woord) is { } nummer && Stand.Frequentie(nummer) > 0 ? nummer : null;
}
