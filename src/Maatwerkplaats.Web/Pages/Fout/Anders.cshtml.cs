using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Fout;

/// <summary>De pagina bij elke andere weigering van de server, in gewone taal.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class AndersModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public string Titel => Uitleg.Titel;

    public string Zin => Uitleg.Zin;

    private (string Titel, string Zin) Uitleg => Code switch
    {
        StatusCodes.Status400BadRequest => ("Dit konden we niet lezen",
            "De pagina stond misschien te lang open. Ga terug, kopieer wat je typte, laad de pagina opnieuw en verstuur het nog eens."),
        StatusCodes.Status401Unauthorized => ("Je bent niet ingelogd", "Log in en probeer het opnieuw."),
        StatusCodes.Status409Conflict => ("Iemand was je voor", "Een ander heeft dit intussen gewijzigd. Ga terug en bekijk het verschil."),
        StatusCodes.Status410Gone => ("Dit is er niet meer", "Het is ingetrokken of de bewaartermijn is verstreken."),
        StatusCodes.Status413PayloadTooLarge => ("Dit bestand is te groot", "Maak het kleiner of splits het, en probeer het opnieuw."),
        StatusCodes.Status415UnsupportedMediaType => ("Dit soort bestand kan niet", "Kies een ander soort bestand en probeer het opnieuw."),
        StatusCodes.Status429TooManyRequests => ("Even rustig aan", "Er kwamen te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw."),
        StatusCodes.Status503ServiceUnavailable => ("We zijn zo terug", "De site is even niet beschikbaar. Probeer het over een paar minuten opnieuw."),
        _ => ("Dit lukt niet", "Ga terug en probeer het opnieuw."),
    };
}
