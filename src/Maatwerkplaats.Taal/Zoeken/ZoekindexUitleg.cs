namespace Maatwerkplaats.Taal.Zoeken;

/// <content>Marking and explaining what was found.</content>
public sealed partial class Zoekindex
{
    /// <summary>Reads a query once, to mark and explain many texts by it.</summary>
    public Vraaguitleg Uitleg(Zoekvraag vraag) => new(planner.Maak(vraag, Schat), analyzer);

    /// <summary>The words that may follow when the last word of a query is unfinished: the most frequent of the index.</summary>
    /// <param name="begin">What was typed of the word.</param>
    /// <param name="hoogstens">How many are wanted.</param>
    public IReadOnlyList<string> VulAan(string begin, int hoogstens) => planner.Uitbreidingen(begin, hoogstens, Schat);

    /// <summary>The places in a text that answer to a query, in order, not overlapping.</summary>
    public IReadOnlyList<Markering> Markeer(Zoekvraag vraag, string tekst) => Uitleg(vraag).Markeer(tekst);

    /// <summary>Why a document was found, a sentence for each word of the query that it answers to, the surest first.</summary>
    public IReadOnlyList<string> Verklaar(Zoekvraag vraag, Document document) => Vraaguitleg.Verklaar(Uitleg(vraag).Markeer(document));
}
