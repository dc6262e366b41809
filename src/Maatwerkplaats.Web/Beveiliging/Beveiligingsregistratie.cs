using System.Globalization;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>Hangt de beveiliging van antwoorden aan de toepassing.</summary>
public static class Beveiligingsregistratie
{
    private const int GeldigInDagen = 180;

    /// <summary>Zet op elk antwoord de beveiligingskoppen, ook op fouten. Hoort vooraan.</summary>
    /// <param name="uitlogplek">Herkomst waar een formulier naartoe mag doorsturen: de aanmeldvoorziening, bij het uitloggen.</param>
    public static IApplicationBuilder UseBeveiligingskoppen(this IApplicationBuilder app, string? uitlogplek = null)
    {
        var paginabeleid = uitlogplek is null ? Koppen.Paginabeleid : $"{Koppen.Paginabeleid} {uitlogplek}";
        return app.Use((context, volgende) =>
        {
            // Pas bij het versturen: een foutafhandelaar wist eerst alle koppen.
            context.Response.OnStarting(staat =>
            {
                Koppen.Zet((HttpContext)staat, paginabeleid);
                return Task.CompletedTask;
            }, context);
            return volgende(context);
        });
    }

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
