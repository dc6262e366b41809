using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Pages.Bestanden.Ophalen;

/// <summary>Een eigen bestand ophalen. Eerst staat het in het inzagelog; dan gaat de inhoud stuk voor stuk naar de browser.</summary>
public sealed class OphalenModel(Uitvoerkast kast) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var bestand = await kast.Pak(Gebruiker, id, ct);
        Documentantwoord.Sluit(Response);
        Response.ContentType = bestand.Inhoudstype;
        Response.ContentLength = bestand.Grootte;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = bestand.Bestandsnaam }.ToString();
        await kast.Schrijf(bestand, Response.Body, ct);
        return new EmptyResult();
    }
}
