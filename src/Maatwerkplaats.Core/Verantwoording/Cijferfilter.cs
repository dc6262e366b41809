namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Een aaneengesloten reeks dagen; een lege kant loopt door.</summary>
public readonly record struct Periode(DateOnly? Van, DateOnly? Tot)
{
    public bool IsAlles => Van is null && Tot is null;

    /// <summary>Een casus zonder bekende dag hoort alleen bij "alles".</summary>
    public bool Omvat(DateOnly? dag) => IsAlles || (dag is { } d && (Van is null || d >= Van) && (Tot is null || d <= Tot));
}

/// <summary>Waarover iemand cijfers wil zien. Wat leeg is, beperkt niet.</summary>
/// <param name="Werkplaats">Code van de Maatwerkplaats die begeleidt.</param>
/// <param name="Wet">Groep van de belangrijkste wet, zoals "WIA/WGA".</param>
/// <param name="Onderdeel">Code van het onderdeel van de inbrenger.</param>
public sealed record Cijferfilter(Periode Periode, string? Werkplaats = null, string? Wet = null, string? Onderdeel = null)
{
    public static readonly Cijferfilter Geen = new(default(Periode));

    /// <summary>De gekozen uitsplitsingen met hun waarde.</summary>
    public IEnumerable<(Uitsplitsing Soort, string Waarde)> Keuzes =>
        new (Uitsplitsing Soort, string? Waarde)[] { (Uitsplitsing.Werkplaats, Werkplaats), (Uitsplitsing.Wet, Wet), (Uitsplitsing.Onderdeel, Onderdeel) }
            .Where(k => !string.IsNullOrEmpty(k.Waarde)).Select(k => (k.Soort, k.Waarde!));
}
