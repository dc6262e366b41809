namespace Maatwerkplaats.Taal.Analyse;

/// <summary>One word of a text as it is indexed and sought.</summary>
/// <param name="Begin">Where it starts in the original text, in UTF-16 units.</param>
/// <param name="Lengte">How long it is there.</param>
/// <param name="Vorm">Its three faces.</param>
public readonly record struct Term(int Begin, int Lengte, Woordvorm Vorm)
{
    /// <summary>The first place after the word.</summary>
    public int Einde => Begin + Lengte;
}

/// <summary>The three faces of a word: as written, as looked up, and as built.</summary>
/// <param name="Woord">The folded word itself.</param>
/// <param name="Lemma">The form it is looked up under.</param>
/// <param name="Delen">The roots of its parts; a simple word has one.</param>
public sealed record Woordvorm(string Woord, string Lemma, IReadOnlyList<Woorddeelvorm> Delen)
{
    /// <summary>Whether the word says nothing by itself: an article, a preposition, a pronoun.</summary>
    public bool IsStopwoord { get; init; }

    /// <summary>Whether it refers to an article of a law, as <c>wia:77</c>.</summary>
    public bool IsVerwijzing { get; init; }
}

/// <summary>A part of a word: its root and where it stands in the word.</summary>
public readonly record struct Woorddeelvorm(string Wortel, int Begin, int Lengte);
