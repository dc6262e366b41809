using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Groepen;

/// <summary>Divides all documents of an index in groups of cases that are alike; the work of a night.</summary>
/// <param name="vergelijker">Finds what is like a text.</param>
/// <param name="profielen">Weighs what a group says together.</param>
/// <param name="bron">Gives a document back by number.</param>
public sealed class Groepeerder(Vergelijker vergelijker, Profielmaker profielen, Func<long, Document?> bron)
{
    /// <summary>Who resembles whom among these documents.</summary>
    /// <param name="nummers">The documents.</param>
    /// <param name="lijkt">Has the last word on whether two documents that have words in common are alike; by default they are.</param>
    public Burengraaf Verbind(IEnumerable<long> nummers, Func<long, long, bool>? lijkt = null) =>
        new(nummers, lijkt is null ? Naasten : nummer => Naasten(nummer).Where(buur => lijkt(nummer, buur.Nummer)));

    /// <summary>For each document the label of its group.</summary>
    public IReadOnlyDictionary<long, long> Verdeel(Burengraaf graaf) => new Bundelaar(profielen, graaf, bron).Bundel(Verspreiding.Verdeel(graaf));

    private IEnumerable<Buur> Naasten(long nummer) =>
        bron(nummer) is { } document
            ? vergelijker.Rangschik(document, 11).Where(treffer => treffer.Nummer != nummer).Select(treffer => new Buur(treffer.Nummer, treffer.Score))
            : [];
}
