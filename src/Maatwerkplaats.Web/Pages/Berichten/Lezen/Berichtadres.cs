using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Web.Pages.Publicaties;

namespace Maatwerkplaats.Web.Pages.Berichten.Lezen;

/// <summary>De ene plek waar een bericht heen leidt: waar te doen of te lezen is wat het zegt.</summary>
public static class Berichtadres
{
    /// <param name="casus">Nummer van de casus of kenmerk van de casusprudentie waar het over gaat.</param>
    /// <param name="adres">De plek die het bericht zelf noemt; die gaat voor, en staat ook in de mail.</param>
    /// <returns>Een adres op deze site, of <c>null</c> als het bericht nergens heen leidt.</returns>
    public static string? Van(BerichtSoort soort, string? casus, string? adres = null) => adres ?? (soort, casus) switch
    {
        (BerichtSoort.Register, { } kenmerk) => Kenmerkadres.Van(kenmerk),
        (BerichtSoort.Register, _) => "/casusprudentie",
        (_, { } nummer) => $"/casussen/{nummer}",
        (BerichtSoort.Uitvoer, _) => "/bestanden",
        _ => null,
    };

    /// <summary>Wat er op de knop staat.</summary>
    /// <param name="naar">Zoals <see cref="Van"/> het gaf.</param>
    public static string Knop(string naar, string? casus) => naar switch
    {
        _ when naar.StartsWith("/casusprudentie/nazien", StringComparison.Ordinal) => "Kijk het na",
        _ when naar.StartsWith("/casussen/", StringComparison.Ordinal) && (naar.EndsWith("/casusprudentie", StringComparison.Ordinal) || naar.EndsWith("/verhaal", StringComparison.Ordinal)) => "Naar de tekst",
        _ when naar.StartsWith("/solves/", StringComparison.Ordinal) => "Naar de solve",
        _ when naar.StartsWith("/terugblik/", StringComparison.Ordinal) => "Kijk terug",
        _ when casus is not null => $"Naar {casus}",
        _ => "Ga erheen",
    };
}
