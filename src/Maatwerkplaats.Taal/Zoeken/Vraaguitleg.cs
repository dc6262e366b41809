using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Vragen;

namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>A query that was read, to mark and explain what it found.</summary>
public sealed class Vraaguitleg
{
    private readonly Markeerder markeerder;
    private readonly Analyzer analyzer;

    internal Vraaguitleg(Zoekplan plan, Analyzer analyzer) => (markeerder, this.analyzer) = (new(plan), analyzer);

    /// <summary>The places in a text that answer to the query, in order, not overlapping.</summary>
    public IReadOnlyList<Markering> Markeer(string tekst)
    {
        var uit = new List<Markering>();
        foreach (var markering in markeerder.Markeer(analyzer.Analyseer(tekst)).OrderBy(markering => markering.Begin).ThenByDescending(markering => markering.Lengte))
        {
            if (uit.Count == 0 || markering.Begin >= uit[^1].Einde) uit.Add(markering);
        }

        return uit;
    }

    /// <summary>Marks all sections of a document.</summary>
    public IReadOnlyList<(Sectie Sectie, IReadOnlyList<Markering> Markeringen)> Markeer(Document document) =>
        [.. document.Secties.Select(sectie => (sectie, Markeer(sectie.Tekst)))];

    /// <summary>Why a document was found, a sentence for each word of the query that it answers to, the surest first.</summary>
    public static IReadOnlyList<string> Verklaar(IEnumerable<(Sectie Sectie, IReadOnlyList<Markering> Markeringen)> gemarkeerd) =>
        Verklaring.Maak(gemarkeerd.SelectMany(deel => deel.Markeringen.Select(markering => (deel.Sectie, markering))));
}
