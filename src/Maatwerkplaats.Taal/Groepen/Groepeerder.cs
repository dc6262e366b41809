using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Groepen;

/// <summary>Divides all documents of an index in groups of cases that are alike; the work of a night.</summary>
public sealed class Groepeerder(Vergelijker vergelijker, Func<long, Document?> bron)
{
    /// <summary>For each document the label of its group.</summary>
    public IReadOnlyDictionary<long, long> Verdeel(IEnumerable<long> nummers) => Verspreiding.Verdeel(new Burengraaf(nummers, Naasten));

    /// <summary>The documents most like one, best first, itself left out.</summary>
    public IEnumerable<Buur> Naasten(long nummer) =>
        bron(nummer) is { } document
            ? vergelijker.Rangschik(document, 11).Where(treffer => treffer.Nummer != nummer).Select(treffer => new Buur(treffer.Nummer, treffer.Score))
            : [];
}
