namespace Maatwerkplaats.Taal.Groepen;

/// <summary>
/// Who resembles whom, both ways: two documents are joined when each is among the nearest of the other (Brito and others,
/// 1997). A general document that resembles everything a little joins nothing that way.
/// </summary>
public sealed class Burengraaf
{
    /// <summary>Below this two texts have no more in common than two texts of one office.</summary>
    public const double MinsteGelijkenis = 0.1;

    private readonly SortedDictionary<long, List<Buur>> buren = [];
    private readonly Dictionary<long, List<Buur>> lijsten;

    /// <summary>Builds the graph.</summary>
    /// <param name="nummers">The documents.</param>
    /// <param name="naasten">The documents most like one, best first, itself excluded.</param>
    public Burengraaf(IEnumerable<long> nummers, Func<long, IEnumerable<Buur>> naasten)
    {
        var alle = nummers.Distinct().Order().ToList();
        var aantal = AantalBuren(alle.Count);
        lijsten = alle.AsParallel().AsOrdered()
            .Select(nummer => (nummer, Lijst: naasten(nummer).Where(buur => buur.Nummer != nummer && buur.Gelijkenis >= MinsteGelijkenis).Take(aantal).ToList()))
            .ToDictionary(paar => paar.nummer, paar => paar.Lijst);
        foreach (var nummer in alle)
        {
            buren[nummer] = [.. lijsten[nummer].Where(buur => lijsten.TryGetValue(buur.Nummer, out var terug) && terug.Exists(ander => ander.Nummer == nummer))];
        }
    }

    /// <summary>The documents, ascending.</summary>
    public IEnumerable<long> Nummers => buren.Keys;

    /// <summary>The documents joined to one.</summary>
    public IReadOnlyList<Buur> Van(long nummer) => buren[nummer];

    /// <summary>The documents nearest to one, also those it is not among the nearest of; best first, none that is hardly alike.</summary>
    public IReadOnlyList<Buur> Naasten(long nummer) => lijsten[nummer];

    /// <summary>How many neighbours count: three in a small register, growing to ten, as groups grow with it.</summary>
    public static int AantalBuren(int documenten) => Math.Clamp((int)Math.Round(1.5 * Math.Log10(Math.Max(1, documenten))), 3, 10);
}
