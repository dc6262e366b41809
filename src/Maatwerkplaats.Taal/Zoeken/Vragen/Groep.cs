namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Everything one word of the query may be found by.</summary>
/// <param name="Woord">The word as typed.</param>
/// <param name="Soort">What the query wants with it.</param>
/// <param name="Wijzen">The terms, each with its weight.</param>
internal sealed record Groep(string Woord, Groepsoort Soort, IReadOnlyList<Wijze> Wijzen);

/// <summary>What the query wants with a word.</summary>
internal enum Groepsoort
{
    Gewoon,
    Verplicht,
    Uitgesloten,
}

/// <summary>A term to seek, how much it counts, and through which word it came when that is not the word itself.</summary>
internal readonly record struct Wijze(Veld Veld, string Term, float Gewicht, string? Via = null);
