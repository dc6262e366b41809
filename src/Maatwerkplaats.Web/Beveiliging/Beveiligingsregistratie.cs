using System.Globalization;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>Hangt de beveiliging van antwoorden aan de toepassing.</summary>
public static class Beveiligingsregistratie
{
    private const int GeldigInDagen = 180;

    /// <summary>Zet op elk antwoord de beveiligingskoppen, ook op fouten. Hoort vooraan.</summary>
    public static IApplicationBuilder UseBeveiligingskoppen(this IApplicationBuilder app) => app.Use((context, volgende) =>
    {
        // Pas bij het versturen: een foutafhandelaar wist eerst alle koppen.
        context.Response.OnStarting(static staat =>
        {
            Koppen.Zet((HttpContext)staat);
            return Task.CompletedTask;
        }, context);
        return volgende(context);
    });

    /// <summary>Zegt onderzoekers waar zij een lek kunnen melden (RFC 9116).</summary>
    public static IEndpointConventionBuilder MapSecurityTxt(this IEndpointRouteBuilder routes, string? contact, TimeProvider klok) =>
        routes.MapGet("/.well-known/security.txt", (HttpRequest verzoek) =>
        {
            var site = $"{verzoek.Scheme}://{verzoek.Host}{verzoek.PathBase}";
            var verloopt = klok.GetUtcNow().UtcDateTime.Date.AddDays(GeldigInDagen).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            return Results.Text(
                $"Contact: {contact ?? $"{site}/privacy#contact"}\nExpires: {verloopt}\nPreferred-Languages: nl, en\nCanonical: {site}/.well-known/security.txt\n",
                "text/plain; charset=utf-8");
        }).WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
}
