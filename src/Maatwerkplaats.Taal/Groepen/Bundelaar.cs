using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Groepen;

/// <summary>
/// Joins groups that are about the same. Short texts on one theme share few words two by two, so among many of them the nearest
/// neighbours make groups of ten where there is a theme of hundreds; what such groups say together does show the theme. Each group
/// is read as one text; groups that touch in the graph and are among each other's nearest become one, until nothing joins
/// (agglomeration by mutual nearest neighbours; Murtagh, 1983).
/// </summary>
/// <param name="profielen">Weighs the words of texts by how rare they are among the documents.</param>
/// <param name="graaf">Who resembles whom among the documents.</param>
/// <param name="bron">Gives a document back by number.</param>
internal sealed class Bundelaar(Profielmaker profielen, Burengraaf graaf, Func<long, Document?> bron)
{
    /// <summary>From here two groups are about the same; groups of one office share general words up to half of this.</summary>
    public const double MinsteGelijkenis = 0.4;

    // More texts say the same again.
    private const int TekstenPerGroep = 24;
    private const int MeesteRonden = 8;

    /// <summary>The label of each document after joining; a document that is alone stays alone.</summary>
    /// <param name="labels">Document to group.</param>
    public IReadOnlyDictionary<long, long> Bundel(IReadOnlyDictionary<long, long> labels)
    {
        for (var ronde = 0; ronde < MeesteRonden; ronde++)
        {
            var samen = Samen(labels);
            if (samen.All(paar => paar.Key == paar.Value)) return labels;
            labels = labels.ToDictionary(paar => paar.Key, paar => samen.GetValueOrDefault(paar.Value, paar.Value));
        }

        return labels;
    }

    private IReadOnlyDictionary<long, long> Samen(IReadOnlyDictionary<long, long> labels)
    {
        var groepen = labels.GroupBy(paar => paar.Value, paar => paar.Key).Where(groep => groep.Count() > 1).ToDictionary(groep => groep.Key, groep => groep.Order().ToList());
        var profiel = groepen.AsParallel().Select(groep => (groep.Key, Profiel: profielen.Maak(Tekst(groep.Key, groep.Value)))).ToDictionary(paar => paar.Key, paar => paar.Profiel);
        return Verspreiding.Verdeel(new Burengraaf(groepen.Keys, groep => groepen[groep].SelectMany(lid => graaf.Naasten(lid)).Select(buur => labels[buur.Nummer])
            .Distinct().Where(ander => ander != groep && profiel.ContainsKey(ander)).Select(ander => new Buur(ander, profiel[groep].Cosinus(profiel[ander])))
            .Where(buur => buur.Gelijkenis >= MinsteGelijkenis).OrderByDescending(buur => buur.Gelijkenis).ThenBy(buur => buur.Nummer)));
    }

    // Evenly over the group, so that its first texts do not speak for all.
    private Document Tekst(long nummer, List<long> leden)
    {
        var stap = Math.Max(1, leden.Count / TekstenPerGroep);
        return new(nummer, [.. leden.Where((_, i) => i % stap == 0).Take(TekstenPerGroep).SelectMany(lid => bron(lid)?.Secties ?? [])]);
    }
}
