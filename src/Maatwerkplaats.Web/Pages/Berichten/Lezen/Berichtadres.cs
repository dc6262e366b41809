using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Web.Pages.Publicaties;

namespace Maatwerkplaats.Web.Pages.Berichten.Lezen;

/// <summary>Waar een bericht heen leidt.</summary>
public static class Berichtadres
{
    /// <param name="casus">Nummer van de casus of kenmerk van de casusprudentie waar het over gaat.</param>
    /// <param name="adres">De plek die het bericht zelf noemt.</param>
    /// <returns>Een adres op deze site, of <c>null</c> als het bericht nergens heen leidt.</returns>
    public static string? Van(BerichtSoort soort, string? casus, string? adres = null) => (soort, casus) switch
    {
        (BerichtSoort.Register, { } kenmerk) => Kenmerkadres.Van(kenmerk),
        (BerichtSoort.Register, _) => "/casusprudentie/nazien",
        (_, { } nummer) => $"/casussen/{nummer}",
        (BerichtSoort.Uitvoer, _) => adres ?? "/bestanden",
        _ => adres,
    };
}
