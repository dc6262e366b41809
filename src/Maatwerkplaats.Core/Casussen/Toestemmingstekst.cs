namespace Maatwerkplaats.Core.Casussen;

/// <summary>De tekst die de cliënt hoort of leest vóór de toestemming. Een andere tekst krijgt een andere versie; oude versies blijven staan.</summary>
public static class Toestemmingstekst
{
    public const string Versie = "2026-1";

    /// <summary>De gebruikelijke wettelijke basis sinds 1 januari 2022.</summary>
    public const string Grondslag = "Wet SUWI artikel 73 lid 11";

    public static readonly IReadOnlyList<string> Alineas =
    [
        "Wij willen samen met een andere organisatie een oplossing voor u zoeken. Daarvoor delen wij gegevens over u met die organisatie: alleen wat nodig is, en alleen hiervoor.",
        "U bent niet verplicht om toestemming te geven. Geeft u geen toestemming, dan heeft dat geen gevolgen voor uw uitkering of voor onze hulp.",
        "U mag uw toestemming altijd weer intrekken. Dat is net zo gemakkelijk als geven: één telefoontje is genoeg. Vanaf dat moment delen wij niets meer.",
    ];
}
