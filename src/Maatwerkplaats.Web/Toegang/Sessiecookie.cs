namespace Maatwerkplaats.Web.Toegang;

/// <summary>
/// De cookie met de sessiesleutel. Over https heet hij <c>__Host-…</c> en is hij Secure; alleen de demo op het eigen
/// apparaat gebruikt http, waar browsers dat voorvoegsel weigeren.
/// </summary>
public static class Sessiecookie
{
    private const string Naam = "maatwerkplaats-sessie";

    public static string? Lees(HttpRequest verzoek) => verzoek.Cookies[NaamVoor(verzoek)];

    public static void Zet(HttpContext context, string sleutel) => context.Response.Cookies.Append(NaamVoor(context.Request), sleutel, Opties(context.Request));

    public static void Wis(HttpContext context) => context.Response.Cookies.Delete(NaamVoor(context.Request), Opties(context.Request));

    private static string NaamVoor(HttpRequest verzoek) => verzoek.IsHttps ? "__Host-" + Naam : Naam;

    private static CookieOptions Opties(HttpRequest verzoek) => new()
    {
        HttpOnly = true,
        Secure = verzoek.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };
}
