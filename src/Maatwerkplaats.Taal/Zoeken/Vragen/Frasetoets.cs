using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>
/// Checks in the texts themselves whether words stand next to each other. Few finds are all read, and counted anew; of many
/// only as many as the answer needs.
/// </summary>
internal sealed class Frasetoets(IReadOnlyList<Frase> frases, IDocumentbron bron, Analyzer analyzer)
{
    private const int AllesLezenTot = 200;
    private const int PerKeer = 50;

    /// <summary>What is left of the best finds, at most <paramref name="top"/>.</summary>
    public async ValueTask<Zoekresultaat> Toets(Zoekresultaat uitslag, int top, Indexstand stand, bool metFacetten, CancellationToken ct)
    {
        var alles = uitslag.Aantal <= AllesLezenTot;
        var over = new List<Treffer>();
        foreach (var stuk in uitslag.Treffers.Chunk(PerKeer))
        {
            var documenten = await bron.Lees([.. stuk.Select(treffer => treffer.Nummer)], ct);
            over.AddRange(stuk.Where(treffer => documenten.TryGetValue(treffer.Nummer, out var document) && Klopt(document)));
            if (over.Count >= top && !alles) break;
        }

        var beste = uitslag with { Treffers = [.. over.Take(top)], IsSchatting = !alles };
        return alles ? beste with { Aantal = over.Count, Facetten = metFacetten ? Tel(over, stand) : beste.Facetten } : beste;
    }

    private bool Klopt(Document document)
    {
        var teksten = document.Secties
            .Select(sectie => analyzer.Analyseer(sectie.Tekst).Where(term => !term.Vorm.IsVerwijzing).Select(term => term.Vorm.Woord).ToList())
            .ToList();
        return frases.All(frase => teksten.Exists(tekst => Bevat(tekst, frase.Woorden)) != frase.IsUitgesloten);
    }

    private static bool Bevat(List<string> tekst, IReadOnlyList<string> frase)
    {
        for (var begin = 0; begin + frase.Count <= tekst.Count; begin++)
        {
            var i = 0;
            while (i < frase.Count && tekst[begin + i] == frase[i]) i++;
            if (i == frase.Count) return true;
        }

        return false;
    }

    private static Dictionary<string, IReadOnlyList<(string Waarde, int Aantal)>> Tel(List<Treffer> treffers, Indexstand stand)
    {
        var perSegment = treffers.Select(treffer => stand.Vind(treffer.Nummer)).OfType<(Segment Segment, int Plaats)>().GroupBy(plek => plek.Segment);
        return Facettellers.Samen(perSegment.Select(groep =>
        {
            var tellers = new Facettellers(groep.Key, []);
            foreach (var (_, plaats) in groep) tellers.Voegtoe(plaats);
            tellers.Sluit();
            return tellers;
        }));
    }
}
