using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Legt de eigen weging naast wat er toen is besloten en zegt waarin zij verschillen. Oordeelt niet: anders is geen fout.</summary>
public static class Oefenvergelijking
{
    /// <summary>De verschillen, in zinnen; leeg als er geen zijn of er niets is vastgelegd om mee te vergelijken.</summary>
    public static IReadOnlyList<string> Verschillen(Oefenweging mijn, Afloop daar) => [.. Alle(mijn, daar).OfType<string>()];

    private static IEnumerable<string?> Alle(Oefenweging mijn, Afloop daar)
    {
        yield return daar.Doorslaggevend is { } toen && mijn.Doorslaggevend is { } nu && toen != nu
            ? $"Bij jou gaf {Naam(nu)} de doorslag, toen {Naam(toen)}." : null;
        foreach (var (kant, ik, hun) in Anders(mijn.NietsDoen, daar.NietsDoen))
        {
            yield return $"{kant.Label()}: niets doen vond jij {Woord(ik)}, toen was het {Woord(hun)}.";
        }

        foreach (var (kant, ik, hun) in Anders(mijn.EigenWeg, daar.Gekozen))
        {
            yield return $"{kant.Label()}: jouw weg kreeg van jou {Woord(ik)}, de weg van toen kreeg {Woord(hun)}.";
        }

        yield return !daar.IsGeenMaatwerk && daar.NietsDoen.Count == 0 && Oefenweging.IsOveralVoldoende(mijn.NietsDoen)
            ? "Jij vond niets doen van alle kanten minstens voldoende. Toen is voor iets anders gekozen." : null;
        yield return daar.IsGeenMaatwerk && Oefenweging.IsOveralVoldoende(mijn.EigenWeg)
            ? "Jouw weg is voor jou van alle kanten minstens voldoende. Toen bleef de gewone beslissing staan." : null;
        yield return Onvoldoende(mijn);
        yield return Beginselen(mijn, daar);
    }

    private static IEnumerable<(Perspectief Kant, Score Ik, Score Hun)> Anders(IReadOnlyDictionary<Perspectief, Score> mijn, IReadOnlyDictionary<Perspectief, Score> daar) =>
        Oefenweging.Kanten.Where(k => mijn.ContainsKey(k) && daar.ContainsKey(k) && mijn[k] != daar[k]).Select(k => (k, mijn[k], daar[k]));

    private static string? Onvoldoende(Oefenweging mijn)
    {
        var kanten = Oefenweging.Kanten.Where(k => mijn.EigenWeg.TryGetValue(k, out var score) && score == Score.Onvoldoende).Select(Naam).ToArray();
        return kanten.Length == 0 ? null
            : $"Jouw weg is {string.Join(" en ", kanten)} onvoldoende. Een weg is pas rechtvaardig en rechtmatig als hij van alle drie de kanten minstens voldoende is.";
    }

    private static string? Beginselen(Oefenweging mijn, Afloop daar)
    {
        var genoemd = NietGenoemd.Woorden(mijn.EigenWoorden);
        var gemist = daar.Inhoud.Beginselen.Select(b => b.ToLowerInvariant()).Where(b => !NietGenoemd.Woorden(b).Overlaps(genoemd)).ToArray();
        return gemist.Length == 0 ? null : $"Toen is ook aan een algemeen beginsel getoetst dat jij niet noemt: {string.Join(", ", gemist)}.";
    }

    private static string Naam(Perspectief kant) => kant.Label().ToLowerInvariant();

    private static string Woord(Score score) => score.Label().ToLowerInvariant();
}
