using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Verdeelt een stapel casussen in groepen die over hetzelfde gaan.</summary>
public static class Groepenindeling
{
    /// <summary>Per casus, in dezelfde volgorde, het nummer van zijn groep, vanaf 1 in volgorde van voorkomen.</summary>
    public static IReadOnlyList<int> Verdeel(IReadOnlyList<Uitspraakinhoud> casussen)
    {
        var documenten = casussen.Select((casus, nummer) => Uitspraakdocument.Van(nummer, casus)).ToList();
        var geheugen = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Leeg);
        geheugen.Voegtoe(documenten);
        var profielen = new Profielmaker(geheugen.Index, Analyzer.Standaard, geheugen);
        var groepeerder = new Groepeerder(new(geheugen.Index, Analyzer.Standaard, profielen, geheugen), profielen, nummer => documenten[(int)nummer]);
        var labels = groepeerder.Verdeel(groepeerder.Verbind(documenten.Select(document => document.Nummer)));
        var nummers = new Dictionary<long, int>();
        return [.. documenten.Select(document => Nummer(nummers, labels[document.Nummer]))];
    }

    private static int Nummer(Dictionary<long, int> nummers, long label)
    {
        if (!nummers.TryGetValue(label, out var nummer)) nummers[label] = nummer = nummers.Count + 1;
        return nummer;
    }
}
