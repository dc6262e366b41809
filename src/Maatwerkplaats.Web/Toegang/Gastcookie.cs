namespace Maatwerkplaats.Web.Toegang;

/// <summary>De cookie van een gast. Los van de gewone aanmelding: een gast wordt er nooit een gebruiker mee.</summary>
public static class Gastcookie
{
    private const string Naam = "maatwerkplaats-gast";

    public static string? Lees(HttpRequest verzoek) => verzoek.Cookies[NaamVoor(verzoek)];

    public static void Zet(HttpContext context, string sleutel) => context.Response.Cookies.Append(NaamVoor(context.Request), sleutel, Opties(context.Request));

    public static void Wis(HttpContext context) => context.Response.Cookies.Delete(NaamVoor(context.Request), Opties(context.Request));

    private static string NaamVoor(HttpRequest verzoek) => verzoek.IsHttps ? "__Host-" + Naam : Naam;

    private static CookieOptions Opties(HttpRequest verzoek) => new()
    {
        HttpOnly = true,
        Secure = verzoek.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
