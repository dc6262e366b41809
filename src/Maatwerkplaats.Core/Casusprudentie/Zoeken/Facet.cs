namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>Een kenmerk waarop casusprudentie is te kiezen en te tellen.</summary>
/// <param name="Naam">Zoals in de zoekindex, in het adres en in de API.</param>
/// <param name="Label">Zoals op het scherm.</param>
public sealed record Facet(string Naam, string Label)
{
    /// <summary>Alle kenmerken, in de volgorde van het scherm.</summary>
    public static readonly IReadOnlyList<Facet> Alle =
    [
        new("wet", "Wet"),
        new("onderwerp", "Onderwerp"),
        new("niveau", "Opgelost op niveau"),
        new("uitkomst", "Uitkomst voor de cliënt"),
        new("jaar", "Jaar"),
        new("beginsel", "Beginsel"),
        new("perspectief", "Doorslaggevend perspectief"),
        new("organisatie", "Andere organisatie"),
        new("maatwerkplaats", "Maatwerkplaats"),
    ];

    /// <summary>Een waarde zoals een lezer haar herkent.</summary>
    public string Toon(string waarde) => (Naam, waarde) switch
    {
        ("uitkomst", "deels") => "deels opgelost",
        ("uitkomst", "niet") => "niet opgelost",
        ("perspectief", "economisch") => "financieel-economisch",
        ("perspectief", "maatschappelijk") => "sociaal-maatschappelijk",
        _ => waarde,
    };
}
