using Maatwerkplaats.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Maatwerkplaats.Web.Thema;

/// <summary>Een melding die op de volgende pagina één keer getoond wordt.</summary>
public static class Flitsmelding
{
    /// <summary>Ook een eigenschap van een pagina met deze naam en [TempData] wordt zo getoond.</summary>
    public const string Tekstsleutel = "Bevestiging";

    private const string Soortsleutel = "Bevestiging.Soort";

    /// <summary>Zegt op de volgende pagina wat er gebeurd is.</summary>
    public static void Meld(this ITempDataDictionary tijdelijk, string tekst, Meldingsoort soort = Meldingsoort.Ok)
    {
        tijdelijk[Tekstsleutel] = tekst;
        tijdelijk[Soortsleutel] = soort.ToString();
    }

    public static (string Tekst, Meldingsoort Soort)? Neem(ITempDataDictionary tijdelijk) =>
        tijdelijk[Tekstsleutel] is string { Length: > 0 } tekst
            ? (tekst, Enum.TryParse<Meldingsoort>(tijdelijk[Soortsleutel] as string, out var soort) ? soort : Meldingsoort.Ok)
            : null;
}
