using Maatwerkplaats.Web.Beveiliging;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>Inloggen via de aanmeldvoorziening van de organisatie: code flow met PKCE (OpenID Connect Core 1.0, RFC 7636).</summary>
public static class OpenIdConnectRegistratie
{
    /// <summary>Naam van het schema.</summary>
    public const string Schema = "OpenIdConnect";

    /// <summary>Adres waar het inloggen begint, met <c>?naar=</c> voor het pad daarna.</summary>
    public const string Beginadres = "/aanmelden/begin";

    /// <summary>Adres waar de voorziening op terugkomt; hoort bij haar te zijn ingeschreven.</summary>
    public const string Terugadres = "/aanmelden/terug";

    // Het handelt om de plek in het adres; het echte adres komt uit de gegevens van de voorziening.
    internal const string Plaatshouder = "https://aanmeldvoorziening.invalid/";

    public static IServiceCollection AddOpenIdConnect(this IServiceCollection diensten, IConfiguration instellingen)
    {
        var keuze = instellingen.GetSection("Aanmelden").Get<Aanmeldinstellingen>() ?? new();
        diensten.AddSingleton(keuze);
        if (!keuze.IsIngesteld)
        {
            return diensten;
        }

        var demo = instellingen.GetValue<bool>("Demo:Aan");
        diensten.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(new ConfigurationManager<OpenIdConnectConfiguration>(
            keuze.Autoriteit.TrimEnd('/') + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !new Uri(keuze.Autoriteit).IsLoopback }));
        diensten.AddSingleton<Afmeldadres>();
        diensten.AddAuthentication().AddOAuth<OAuthOptions, OpenIdConnectHandler>(Schema, opties => Stel(opties, keuze, demo));
        return diensten;
    }

    /// <summary>Waar het inloggen begint. Alleen een pad van deze site kan het doel zijn.</summary>
    public static void MapOpenIdConnect(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Aanmeldinstellingen>().IsIngesteld)
        {
            app.MapGet(Beginadres, (string? naar) => Results.Challenge(new() { RedirectUri = LokaalPad.Lees(naar) }, [Schema]))
                .AllowAnonymous().RequireRateLimiting(Limieten.Aanmelden);
        }
    }

    private static void Stel(OAuthOptions opties, Aanmeldinstellingen keuze, bool demo)
    {
        opties.ClientId = keuze.ClientId;
        opties.ClientSecret = keuze.ClientGeheim.Length > 0 ? keuze.ClientGeheim : "geen";
        opties.AuthorizationEndpoint = Plaatshouder;
        opties.TokenEndpoint = Plaatshouder;
        opties.CallbackPath = Terugadres;
        opties.UsePkce = true;
        opties.Scope.Clear();
        foreach (var deel in keuze.Bereik.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            opties.Scope.Add(deel);
        }

        opties.CorrelationCookie = new CookieBuilder
        {
            Name = demo ? "maatwerkplaats-inloggen." : "__Host-maatwerkplaats-inloggen.",
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            SecurePolicy = demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
            IsEssential = true,
        };
        opties.Events.OnTicketReceived = Inloggen.Rond;
        opties.Events.OnRemoteFailure = Inloggen.Mislukt;
    }
}
