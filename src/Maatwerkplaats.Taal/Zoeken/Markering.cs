namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>A place in a text that a query found.</summary>
/// <param name="Begin">Where it starts, in UTF-16 units of the original text.</param>
/// <param name="Lengte">How long it is; for a part of a compound only that part.</param>
/// <param name="Woord">The word of the query it answers to.</param>
/// <param name="Hoe">In which way.</param>
/// <param name="Via">The word it was found through, when that is not the word of the query.</param>
public readonly record struct Markering(int Begin, int Lengte, string Woord, Vindwijze Hoe, string? Via)
{
    /// <summary>The first place after it.</summary>
    public int Einde => Begin + Lengte;
}

/// <summary>How a word of a text answers to a word of a query, the nearest first.</summary>
public enum Vindwijze
{
    /// <summary>The same word.</summary>
    Woord,

    /// <summary>Another form of it.</summary>
    Vorm,

    /// <summary>A part of a compound, or a word of the same root.</summary>
    Deel,
}
