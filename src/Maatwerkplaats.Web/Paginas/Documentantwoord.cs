using Maatwerkplaats.Core.Casussen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Stuurt een document als bijlage: de browser slaat het op en voert niets eruit uit.</summary>
public static class Documentantwoord
{
    public static FileContentResult Maak(HttpResponse antwoord, Document document, byte[] inhoud)
    {
        antwoord.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'; sandbox";
        return new(inhoud, document.Soort) { FileDownloadName = document.Naam };
    }
}
