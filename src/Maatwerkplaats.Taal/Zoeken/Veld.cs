namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>The three fields each word is indexed in.</summary>
public enum Veld
{
    /// <summary>The folded word as it was written.</summary>
    Woord,

    /// <summary>Its lemma.</summary>
    Lemma,

    /// <summary>The roots of its parts.</summary>
    Deel,
}
