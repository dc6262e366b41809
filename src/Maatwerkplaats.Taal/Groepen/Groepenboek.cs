namespace Maatwerkplaats.Taal.Groepen;

/// <summary>
/// Which document belongs to which group, over time. Groups keep their number while most of their documents stay together,
/// and what people merged or split stays so.
/// </summary>
public sealed class Groepenboek
{
    private readonly Dictionary<long, int> groepen = [];
    private readonly Dictionary<long, int> vastgezet = [];
    private readonly Dictionary<int, int> opgegaan = [];
    private int volgend = 1;

    /// <summary>A book without documents.</summary>
    public Groepenboek()
    {
    }

    /// <summary>Goes on from a division that was kept elsewhere.</summary>
    /// <param name="indeling">Document to group.</param>
    /// <param name="eersteVrij">The first number that no group has yet.</param>
    public Groepenboek(IReadOnlyDictionary<long, int> indeling, int eersteVrij) => (groepen, volgend) = (new(indeling), eersteVrij);

    /// <summary>Document to group, as it stands.</summary>
    public IReadOnlyDictionary<long, int> Indeling => groepen;

    /// <summary>Places a document that was just saved with the neighbours it resembles most, or in a group of its own.</summary>
    /// <param name="nummer">The document.</param>
    /// <param name="naasten">The documents most like it, best first.</param>
    public int Plaats(long nummer, IEnumerable<Buur> naasten)
    {
        var groep = naasten.Where(buur => buur.Nummer != nummer && buur.Gelijkenis >= Burengraaf.MinsteGelijkenis && groepen.ContainsKey(buur.Nummer))
            .Take(Burengraaf.AantalBuren(groepen.Count))
            .GroupBy(buur => groepen[buur.Nummer])
            .OrderByDescending(stem => stem.Sum(buur => buur.Gelijkenis)).ThenBy(stem => stem.Key)
            .Select(stem => (int?)stem.Key)
            .FirstOrDefault();
        return groepen[nummer] = vastgezet.TryGetValue(nummer, out var vast) ? vast : groep ?? volgend++;
    }

    /// <summary>Takes over a new division of all documents, under the old numbers where groups are recognised.</summary>
    public void Herverdeel(IReadOnlyDictionary<long, long> labels)
    {
        var nieuw = new Dictionary<long, int>();
        foreach (var (leden, groep) in Herken(labels))
        {
            foreach (var nummer in leden) nieuw[nummer] = vastgezet.TryGetValue(nummer, out var vast) ? vast : Opgegaan(groep);
        }

        groepen.Clear();
        foreach (var (nummer, groep) in nieuw) groepen[nummer] = groep;
    }

    /// <summary>Someone says that two groups are one; so it stays, also for documents still to come.</summary>
    public void VoegSamen(int blijft, int gaatOp)
    {
        if (blijft == gaatOp) return;
        opgegaan[gaatOp] = blijft;
        foreach (var (nummer, groep) in groepen.Where(paar => paar.Value == gaatOp || paar.Value == blijft).ToList()) Zet(nummer, blijft);
    }

    /// <summary>Someone says that documents form a group of their own; the number of that group.</summary>
    public int Splits(IEnumerable<long> nummers)
    {
        var groep = volgend++;
        foreach (var nummer in nummers) Zet(nummer, groep);
        return groep;
    }

    private void Zet(long nummer, int groep) => groepen[nummer] = vastgezet[nummer] = groep;

    private int Opgegaan(int groep)
    {
        // A chain of merges is as long as people made it; a circle cannot be made, but would not hang either.
        for (var stappen = 0; stappen < opgegaan.Count && opgegaan.TryGetValue(groep, out var verder); stappen++) groep = verder;
        return groep;
    }

    // The pair with most documents in common is settled first; each old number goes out once.
    private List<(List<long> Leden, int Groep)> Herken(IReadOnlyDictionary<long, long> labels)
    {
        var nieuwe = labels.GroupBy(paar => paar.Value, paar => paar.Key).Select(groep => groep.Order().ToList()).OrderBy(leden => leden[0]).ToList();
        var paren = from i in Enumerable.Range(0, nieuwe.Count)
                    from oud in nieuwe[i].Where(groepen.ContainsKey).GroupBy(nummer => groepen[nummer])
                    orderby oud.Count() descending, oud.Key, i
                    select (i, Oud: oud.Key);
        var toegewezen = new Dictionary<int, int>();
        var gebruikt = new HashSet<int>();
        foreach (var (i, oud) in paren)
        {
            if (!toegewezen.ContainsKey(i) && gebruikt.Add(oud)) toegewezen[i] = oud;
        }

        return [.. nieuwe.Select((leden, i) => (leden, toegewezen.TryGetValue(i, out var oud) ? oud : volgend++))];
    }
}
