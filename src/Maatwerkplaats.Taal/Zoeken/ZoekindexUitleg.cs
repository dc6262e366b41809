using Maatwerkplaats.Taal.Zoeken.Vragen;

namespace Maatwerkplaats.Taal.Zoeken;

/// <content>Marking and explaining what was found.</content>
public sealed partial class Zoekindex
{
    /// <summary>The places in a text that answer to a query, in order, not overlapping.</summary>
    public IReadOnlyList<Markering> Markeer(Zoekvraag vraag, string tekst) =>
        [.. new Markeerder(planner.Maak(vraag)).Markeer(analyzer.Analyseer(tekst)).DistinctBy(markering => markering.Begin)];

    /// <summary>Why a document was found, a sentence for each word of the query that it answers to, the surest first.</summary>
    public IReadOnlyList<string> Verklaar(Zoekvraag vraag, Document document)
    {
        var markeerder = new Markeerder(planner.Maak(vraag));
        return Verklaring.Maak(document.Secties.SelectMany(sectie => markeerder.Markeer(analyzer.Analyseer(sectie.Tekst)).Select(markering => (sectie, markering))));
    }
}
