using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Verdeelt een stapel casussen in groepen die over hetzelfde gaan.</summary>
public static class Groepenindeling
{
    /// <summary>Per casus, in dezelfde volgorde, het nummer van zijn groep, vanaf 1 in volgorde van voorkomen.</summary>
    public static IReadOnlyList<int> Verdeel(IReadOnlyList<Uitspraakinhoud> casussen)
    {
        var documenten = casussen.Select((casus, nummer) => Uitspraakdocument.Van(nummer, casus)).ToList();
        var index = new Zoekindex(new GeheugenOpslag(), Analyzer.Standaard, Begrippenlijst.Leeg);
        index.Voegtoe(documenten);
        Document Bron(long nummer) => documenten[(int)nummer];
        var vergelijker = new Vergelijker(index, Analyzer.Standaard, new(index, Analyzer.Standaard, Bron), Bron);
        var labels = new Groepeerder(vergelijker, Bron).Verdeel(documenten.Select(document => document.Nummer));
        var nummers = new Dictionary<long, int>();
        return [.. documenten.Select(document => Nummer(nummers, labels[document.Nummer]))];
    }

    private static int Nummer(Dictionary<long, int> nummers, long label)
    {
        if (!nummers.TryGetValue(label, out var nummer)) nummers[label] = nummer = nummers.Count + 1;
        return nummer;
    }
}
