namespace Maatwerkplaats.Web.Thema;

/// <summary>De keuze van een gebruiker voor licht of donker; zonder keuze volgt de pagina het apparaat.</summary>
public static class Kleurschema
{
    private const string Naam = "kleurschema";

    public const string Licht = "licht";

    public const string Donker = "donker";

    private static readonly TimeSpan Geldigheid = TimeSpan.FromDays(365);

    /// <summary>"licht", "donker" of null voor automatisch.</summary>
    public static string? Lees(HttpRequest verzoek) => verzoek.Cookies[Cookie(verzoek)] switch
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
            Path = "/",
            Secure = context.Request.IsHttps,
        };
        if (keuze is Licht or Donker) context.Response.Cookies.Append(Cookie(context.Request), keuze, opties);
        else context.Response.Cookies.Delete(Cookie(context.Request), opties);
    }

    /// <summary>Over https draagt de cookie het voorvoegsel waarmee geen ander domein of pad hem kan zetten; over http bestaat dat niet.</summary>
    public static string Cookie(HttpRequest verzoek) => verzoek.IsHttps ? "__Host-" + Naam : Naam;
}
