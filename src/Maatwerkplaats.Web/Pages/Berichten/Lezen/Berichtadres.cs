using Maatwerkplaats.Core.Berichten;

namespace Maatwerkplaats.Web.Pages.Berichten.Lezen;

/// <summary>Waar een bericht heen leidt.</summary>
public static class Berichtadres
{
    /// <param name="casus">Nummer van de casus waar het over gaat.</param>
    /// <param name="adres">De plek die het bericht zelf noemt.</param>
    /// <returns>Een adres op deze site, of <c>null</c> als het bericht nergens heen leidt.</returns>
    public static string? Van(BerichtSoort soort, string? casus, string? adres = null) => (soort, casus) switch
    {
        (_, { } nummer) => $"/casussen/{nummer}",
        (BerichtSoort.Uitvoer, _) => "/bestanden",
        _ => adres,
    };
}
