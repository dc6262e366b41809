namespace Maatwerkplaats.Web.Thema;

/// <summary>De keuze van een gebruiker voor licht of donker; zonder keuze volgt de pagina het apparaat.</summary>
public static class Kleurschema
{
    public const string Cookie = "kleurschema";

    public const string Licht = "licht";

    public const string Donker = "donker";

    private static readonly TimeSpan Geldigheid = TimeSpan.FromDays(365);

    /// <summary>"licht", "donker" of null voor automatisch.</summary>
    public static string? Lees(HttpRequest verzoek) => verzoek.Cookies[Cookie] switch
    {
        Licht => Licht,
        Donker => Donker,
        _ => null,
    };

    public static void Bewaar(HttpContext context, string? keuze)
    {
        var opties = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Geldigheid,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
        if (keuze is Licht or Donker) context.Response.Cookies.Append(Cookie, keuze, opties);
        else context.Response.Cookies.Delete(Cookie, opties);
    }
}
