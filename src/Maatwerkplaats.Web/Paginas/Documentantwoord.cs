using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Stuurt een document als bijlage: de browser slaat het op en voert niets eruit uit.</summary>
public static class Documentantwoord
{
    public static FileContentResult Maak(HttpResponse antwoord, Document document, byte[] inhoud) => Maak(antwoord, new(document.Naam, document.Soort, inhoud));

    public static FileContentResult Maak(HttpResponse antwoord, Uitvoerbestand bestand)
    {
        Sluit(antwoord);
        return new(bestand.Inhoud, bestand.Inhoudstype) { FileDownloadName = bestand.Naam };
    }

    /// <summary>Zet de koppen die voorkomen dat een browser iets uit het bestand uitvoert.</summary>
    public static void Sluit(HttpResponse antwoord) =>
        antwoord.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'; sandbox";
}
