using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Api;

/// <summary>
/// Wat voor elk antwoord onder /api geldt, volgens de NL API Design Rules: de versie staat in een kop, een fout is
/// problem+json met een zin die zegt wat er mis is, en een adres met een streep aan het eind bestaat niet.
/// </summary>
public static class Apikader
{
    /// <summary>Versie van de API, volgens semver; het eerste getal staat ook in het adres.</summary>
    public const string Versie = "1.0.0";

    /// <summary>Het begin van elk adres van deze versie.</summary>
    public const string Wortel = "/api/v1";

    private const string Probleemtype = "application/problem+json";

    /// <summary>Hoort vooraan, vóór de routing en de toegang.</summary>
    public static IApplicationBuilder UseApikader(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), tak => tak
            .Use((context, volgende) => Omlijst(context, volgende))
            .UseStatusCodePages(fout => Meld(fout.HttpContext))
            // De bekende fouten zetten zelf hun status; al het andere is een storing. De tekst van een fout gaat nooit mee.
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask, AllowStatusCode404Response = true }));

    /// <summary>Een fout met de zin die erbij hoort.</summary>
    public static IResult Fout(int status, string detail, IReadOnlyDictionary<string, string[]>? velden = null) =>
        Results.Json(Probleem(status, detail, velden), contentType: Probleemtype, statusCode: status);

    private static Task Omlijst(HttpContext context, RequestDelegate volgende)
    {
        context.Response.OnStarting(static staat =>
        {
            ((HttpContext)staat).Response.Headers["API-Version"] = Versie;
            return Task.CompletedTask;
        }, context);
        if (context.Request.Path.Value is { Length: > 1 } pad && pad.EndsWith('/'))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Meld(context);
        }

        return volgende(context);
    }

    private static Task Meld(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var detail = status switch
        {
            StatusCodes.Status400BadRequest => "Het verzoek is niet te lezen.",
            StatusCodes.Status401Unauthorized => "Log eerst in.",
            StatusCodes.Status403Forbidden => "Dit is er voor collega's van de organisatie.",
            StatusCodes.Status404NotFound => "Onder dit adres is niets.",
            StatusCodes.Status405MethodNotAllowed => "Dit adres is alleen op te halen.",
            StatusCodes.Status406NotAcceptable => "In de gevraagde vorm is dit er niet.",
            StatusCodes.Status429TooManyRequests => "Dit zijn te veel verzoeken achter elkaar. Wacht het aantal seconden in Retry-After.",
            _ => "Er ging iets mis. Probeer het later nog eens.",
        };
        return context.Response.WriteAsJsonAsync(Probleem(status, detail, null), JsonSerializerOptions.Web, Probleemtype, context.RequestAborted);
    }

    private static string Titel(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Onjuist verzoek",
        StatusCodes.Status401Unauthorized => "Niet ingelogd",
        StatusCodes.Status403Forbidden => "Geen toegang",
        StatusCodes.Status404NotFound => "Niet gevonden",
        StatusCodes.Status405MethodNotAllowed => "Alleen ophalen",
        StatusCodes.Status406NotAcceptable => "Vorm niet beschikbaar",
        StatusCodes.Status413PayloadTooLarge => "Te groot",
        StatusCodes.Status415UnsupportedMediaType => "Andere vorm nodig",
        StatusCodes.Status410Gone => "Ingetrokken",
        StatusCodes.Status429TooManyRequests => "Te veel verzoeken",
        >= 500 => "Storing",
        _ => "Niet gelukt",
    };

    private static ProblemDetails Probleem(int status, string detail, IReadOnlyDictionary<string, string[]>? velden)
    {
        var probleem = new ProblemDetails { Status = status, Title = Titel(status), Detail = detail };
        if (velden is not null)
        {
            probleem.Extensions["errors"] = velden;
        }

        return probleem;
    }
}
