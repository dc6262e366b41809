using Maatwerkplaats.Core.Signalen;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Welke knelpunten op een inbreng lijken: dezelfde solve of hetzelfde thema, of genoeg dezelfde woorden.</summary>
public static class Knelpuntgelijkenis
{
    /// <summary>Zoveel gedeelde woorden maken een inbreng het nakijken waard; bij een korte tekst volstaat de helft van haar woorden.</summary>
    private const int GenoegWoorden = 4;

    private const int Meeste = 3;

    /// <returns>De knelpunten die het meest lijken voorop; hoogstens drie.</returns>
    public static IReadOnlyList<Knelpunt> Zoek(Inbreng inbreng, Rondestaat ronde)
    {
        var woorden = Woorden(inbreng.Tekst);
        return
        [
            .. ronde.InBrief.Where(k => k.Id != inbreng.Knelpunt)
                .Select(k => (Knelpunt: k, Zelfde: inbreng.Bron is { } bron && k.Bronnen.Contains(bron), Woorden: Woorden(k.Tekst)))
                .Select(k => (k.Knelpunt, k.Zelfde, Gedeeld: woorden.Intersect(k.Woorden).Count(), Kortste: Math.Min(woorden.Count, k.Woorden.Count)))
                .Where(k => k.Zelfde || k.Gedeeld >= GenoegWoorden || (k.Gedeeld > 1 && k.Gedeeld * 2 >= k.Kortste)).OrderByDescending(k => k.Zelfde).ThenByDescending(k => k.Gedeeld).Take(Meeste).Select(k => k.Knelpunt),
        ];
    }

    private static IReadOnlyList<string> Woorden(Knelpunttekst tekst) => Signaalwoorden.Van($"{tekst.Titel}\n{tekst.Wat}");
}
