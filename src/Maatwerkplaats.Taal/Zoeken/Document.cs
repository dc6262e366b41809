namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>What is indexed: a number of the caller, weighted sections of text, and values to filter and count by.</summary>
/// <param name="Nummer">The caller's own number; adding the same number again replaces the document. Equals are put in its order.</param>
/// <param name="Secties">The texts.</param>
public sealed record Document(long Nummer, IReadOnlyList<Sectie> Secties)
{
    /// <summary>Facet name to values, as <c>wet</c> to <c>WIA, WW</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facetten { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>A fingerprint of what the document was made from, another whenever that changes; kept beside it in the index.</summary>
    public long Kenmerk { get; init; }
}

/// <summary>A piece of a document.</summary>
/// <param name="Naam">Its name on the screen.</param>
/// <param name="Tekst">The text itself.</param>
/// <param name="Gewicht">How much a word in it counts, to the hundredth; 1 is ordinary running text.</param>
public sealed record Sectie(string Naam, string Tekst, float Gewicht = 1);
