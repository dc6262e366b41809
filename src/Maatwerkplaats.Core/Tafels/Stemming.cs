using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Hoe de tafel een weg vanuit één perspectief scoort: de spreiding, niet alleen een gemiddelde.</summary>
public sealed record Stemming(int Onvoldoende, int Voldoende, int Goed)
{
    public int Aantal => Onvoldoende + Voldoende + Goed;

    /// <summary>
    /// De score waarmee de weging verder gaat: de middelste, en bij een gelijk aantal de laagste van de twee middelste. Een weg
    /// is zo nooit voldoende als de helft van de tafel dat niet vindt.
    /// </summary>
    /// <returns>Leeg als niemand scoorde.</returns>
    public Score? Middelste => Aantal == 0 ? null
        : (Aantal + 1) / 2 <= Onvoldoende ? Score.Onvoldoende
        : (Aantal + 1) / 2 <= Onvoldoende + Voldoende ? Score.Voldoende
        : Score.Goed;

    /// <summary>Er wordt echt verschillend over gedacht: iemand vindt het goed en een ander onvoldoende.</summary>
    public bool LooptUiteen => Onvoldoende > 0 && Goed > 0;

    public static Stemming Van(IEnumerable<Stem> stemmen, Perspectief perspectief, Guid weg)
    {
        var scores = stemmen.Where(s => s.Perspectief == perspectief && s.Weg == weg).Select(s => s.Score).ToArray();
        return new(scores.Count(s => s == Score.Onvoldoende), scores.Count(s => s == Score.Voldoende), scores.Count(s => s == Score.Goed));
    }

    /// <summary>Wie opnieuw scoort, vervangt de eigen eerdere score van die weg.</summary>
    internal static IReadOnlyList<Stem> Vervang(IReadOnlyList<Stem> oud, IReadOnlyList<Stem> nieuw)
    {
        var sleutels = nieuw.Select(s => (s.Van, s.Perspectief, s.Weg)).ToHashSet();
        return [.. oud.Where(s => !sleutels.Contains((s.Van, s.Perspectief, s.Weg))), .. nieuw];
    }
}
