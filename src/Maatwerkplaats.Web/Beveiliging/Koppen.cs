using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>De antwoordkoppen die een browser vertellen wat deze site nooit zal doen.</summary>
internal static class Koppen
{
    /// <summary>Alles van onszelf, niets inline. Alleen tekeningetjes in de opmaak mogen als data komen.</summary>
    public const string Paginabeleid =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /// <summary>Een antwoord voor programma's heeft niets te laden.</summary>
    public const string Apibeleid = "default-src 'none'; frame-ancestors 'none'";

    private const string Hsts = "max-age=31536000; includeSubDomains";

    private static readonly FrozenDictionary<string, string> Vast = new Dictionary<string, string>
    {
        [HeaderNames.XContentTypeOptions] = "nosniff",
        [HeaderNames.XFrameOptions] = "DENY",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), " +
            "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), " +
            "screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
    }.ToFrozenDictionary();

    public static void Zet(HttpContext context, string paginabeleid)
    {
        var koppen = context.Response.Headers;
        // Toewijzen en niet aanvullen: de antiforgery-dienst zet zelf een soepelere X-Frame-Options.
        foreach (var (naam, waarde) in Vast) koppen[naam] = waarde;
        koppen.TryAdd(HeaderNames.ContentSecurityPolicy, context.Request.Path.StartsWithSegments("/api") ? Apibeleid : paginabeleid);
        if (context.Request.IsHttps) koppen.TryAdd(HeaderNames.StrictTransportSecurity, Hsts);
        // Niets hiervan hoort in een zoekmachine, tenzij een bladzijde zelf anders zegt.
        koppen.TryAdd("X-Robots-Tag", "noindex, nofollow");
        // Wie niets zegt over bewaren, wordt niet bewaard. Vaste bestanden zeggen het zelf.
        koppen.TryAdd(HeaderNames.CacheControl, "no-store");
    }
}
