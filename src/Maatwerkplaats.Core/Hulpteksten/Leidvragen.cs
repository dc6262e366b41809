using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>De vragen die helpen om vanuit één perspectief te kijken. Ze staan in de hulptekst over perspectiefvragen, en veranderen daarmee.</summary>
public static class Leidvragen
{
    /// <summary>De meegeleverde vragen bij dit perspectief, in de volgorde waarin je ze stelt.</summary>
    public static IReadOnlyList<string> Bij(Perspectief perspectief) => In(Hulpblad.Van(Handboek.Vind(Handboek.Perspectiefvragen)!), perspectief);

    /// <summary>De vragen uit een eigen tekst; staan ze er niet in, dan de meegeleverde.</summary>
    public static IReadOnlyList<string> Uit(Hulpblad blad, Perspectief perspectief) => In(blad, perspectief) is { Count: > 0 } eigen ? eigen : Bij(perspectief);

    private static IReadOnlyList<string> In(Hulpblad blad, Perspectief perspectief) =>
        blad.Delen.FirstOrDefault(d => d.Kop.Equals(perspectief.Label(), StringComparison.OrdinalIgnoreCase)) is { } deel
            ? [.. Hulpblad.Regels(deel.Tekst).Where(regel => regel.EndsWith('?') || regel.Contains("? ", StringComparison.Ordinal))]
            : [];
}
