using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>De scores die aan tafel zijn gegeven.</summary>
public static class Stembus
{
    /// <summary>Hoe de tafel een weg vanuit één perspectief scoort.</summary>
    public static Stemming Tel(IEnumerable<Stem> stemmen, Perspectief perspectief, Guid weg) =>
        Stemming.Van(stemmen.Where(s => s.Perspectief == perspectief && s.Weg == weg).Select(s => s.Score));

    /// <summary>Wie opnieuw scoort, vervangt de eigen eerdere score van die weg.</summary>
    internal static IReadOnlyList<Stem> Vervang(IReadOnlyList<Stem> oud, IReadOnlyList<Stem> nieuw)
    {
        var sleutels = nieuw.Select(s => (s.Van, s.Perspectief, s.Weg)).ToHashSet();
        return [.. oud.Where(s => !sleutels.Contains((s.Van, s.Perspectief, s.Weg))), .. nieuw];
    }
}
