using Maatwerkplaats.Core.Verhalen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Stuurt een beeld dat in een bladzijde staat. Het blijft nergens bewaard: is de toestemming weg, dan is het beeld meteen weg.</summary>
public static class Beeldantwoord
{
    public static FileContentResult Maak(HttpResponse antwoord, Schoonbeeld beeld)
    {
        Documentantwoord.Sluit(antwoord);
        antwoord.Headers[HeaderNames.CacheControl] = "no-store";
        return new(beeld.Inhoud, beeld.Soort);
    }
}
