namespace Maatwerkplaats.Taal.Groepen;

/// <summary>
/// Label propagation (Raghavan and others, 2007): every document takes over the label that weighs most among its
/// neighbours, until nothing changes. Fixed order and fixed ties, so that each run gives the same groups.
/// </summary>
public static class Verspreiding
{
    private const int MeesteRonden = 30;

    /// <summary>For each document the label of its group; a document without neighbours keeps its own.</summary>
    public static IReadOnlyDictionary<long, long> Verdeel(Burengraaf graaf)
    {
        var labels = graaf.Nummers.ToDictionary(nummer => nummer);
        for (var (ronde, veranderd) = (0, true); veranderd && ronde < MeesteRonden; ronde++)
        {
            veranderd = false;
            foreach (var nummer in graaf.Nummers)
            {
                var label = Zwaarste(graaf.Van(nummer), labels) ?? labels[nummer];
                veranderd |= label != labels[nummer];
                labels[nummer] = label;
            }
        }

        return labels;
    }

    private static long? Zwaarste(IReadOnlyList<Buur> buren, Dictionary<long, long> labels) =>
        buren.GroupBy(buur => labels[buur.Nummer])
            .OrderByDescending(groep => Math.Round(groep.Sum(buur => buur.Gelijkenis), 9)).ThenBy(groep => groep.Key)
            .Select(groep => (long?)groep.Key)
            .FirstOrDefault();
}
