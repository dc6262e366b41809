using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>
/// De cookies van het raamwerk. In bedrijf heten ze <c>__Host-…</c>: alleen over https, alleen voor deze site. De demo
/// draait over http op het eigen apparaat, waar browsers dat voorvoegsel weigeren.
/// </summary>
public static class Koekjes
{
    public static IServiceCollection AddVeiligeKoekjes(this IServiceCollection diensten, bool demo)
    {
        diensten.Configure<AntiforgeryOptions>(opties => Stel(opties.Cookie, "maatwerkplaats-formulier", demo, SameSiteMode.Strict));
        diensten.Configure<CookieTempDataProviderOptions>(opties => Stel(opties.Cookie, "maatwerkplaats-melding", demo, SameSiteMode.Lax));
        return diensten;
    }

    private static void Stel(CookieBuilder koekje, string naam, bool demo, SameSiteMode sameSite)
    {
        koekje.Name = demo ? naam : "__Host-" + naam;
        koekje.SecurePolicy = demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        koekje.HttpOnly = true;
        koekje.SameSite = sameSite;
        koekje.Path = "/";
        koekje.IsEssential = true;
    }
}
