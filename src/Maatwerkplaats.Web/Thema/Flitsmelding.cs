using Maatwerkplaats.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Maatwerkplaats.Web.Thema;

/// <summary>Een melding die op de volgende pagina één keer getoond wordt.</summary>
public static class Flitsmelding
{
    private const string Tekstsleutel = "Flits.Tekst";
    private const string Soortsleutel = "Flits.Soort";

    /// <summary>Zegt op de volgende pagina wat er gebeurd is.</summary>
    public static void Meld(this ITempDataDictionary tijdelijk, string tekst, Meldingsoort soort = Meldingsoort.Ok)
    {
        tijdelijk[Tekstsleutel] = tekst;
        tijdelijk[Soortsleutel] = soort.ToString();
    }

    public static (string Tekst, Meldingsoort Soort)? Neem(ITempDataDictionary tijdelijk) =>
        tijdelijk[Tekstsleutel] is string tekst && Enum.TryParse<Meldingsoort>(tijdelijk[Soortsleutel] as string, out var soort)
            ? (tekst, soort)
            : null;
}
