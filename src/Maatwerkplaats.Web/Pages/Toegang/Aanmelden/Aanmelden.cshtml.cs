using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Demo;
using Maatwerkplaats.Web.Toegang.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Toegang.Aanmelden;

/// <summary>De aanmeldbladzijde: één knop naar de organisatie. In de demo staan hier de verzonnen collega's.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limieten.Aanmelden)]
public sealed class AanmeldenModel(DemoKeuze demo, Aanmeldinstellingen instellingen) : PageModel
{
    /// <summary>Pad om na het inloggen heen te gaan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    /// <summary>Waarom inloggen zojuist niet lukte.</summary>
    [BindProperty(SupportsGet = true)]
    public Aanmeldfout? Fout { get; set; }

    public IReadOnlyList<Persona> Personas => demo.Aan ? Persona.Alle : [];

    public bool KanInloggen => instellingen.IsIngesteld;

    public string Voorziening => instellingen.Naam;

    public string Beginadres => $"{OpenIdConnectRegistratie.Beginadres}?naar={Uri.EscapeDataString(LokaalPad.Lees(Naar))}";

    public string? Zin => Fout switch
    {
        null => null,
        Aanmeldfout.Geweigerd => "Je bent niet ingelogd. Je hebt het afgebroken, of je organisatie gaf geen toestemming.",
        Aanmeldfout.Onbereikbaar => "De inlogpagina van je organisatie is nu niet te bereiken. Probeer het over een paar minuten opnieuw.",
        Aanmeldfout.GeenAccount => "Je hebt nog geen account bij de Maatwerkplaats. Vraag het een beheerder of je coördinator.",
        Aanmeldfout.Uitgezet => "Je account staat uit. Vraag een beheerder waarom.",
        _ => "Inloggen is niet gelukt. Probeer het opnieuw. Lukt het weer niet, vraag dan hulp aan de beheerder.",
    };

    public void OnGet()
    {
    }
}
