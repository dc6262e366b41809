using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>Waar iemand ook bij de voorziening uitlogt (OpenID Connect RP-Initiated Logout 1.0).</summary>
public sealed class Afmeldadres(IConfigurationManager<OpenIdConnectConfiguration> voorziening, Aanmeldinstellingen instellingen)
{
    /// <returns>Het adres, of <c>null</c> als de voorziening dat niet biedt of niet te bereiken is.</returns>
    public async Task<string?> Voor(HttpRequest verzoek, CancellationToken ct)
    {
        try
        {
            var adres = (await voorziening.GetConfigurationAsync(ct)).EndSessionEndpoint;
            var terug = $"{verzoek.Scheme}://{verzoek.Host}/aanmelden";
            return string.IsNullOrEmpty(adres)
                ? null
                : $"{adres}{(adres.Contains('?') ? '&' : '?')}client_id={Uri.EscapeDataString(instellingen.ClientId)}&post_logout_redirect_uri={Uri.EscapeDataString(terug)}";
        }
        catch (InvalidOperationException)
        {
            // Hier is iemand al uitgelogd; een voorziening die plat ligt, houdt dat niet tegen.
            return null;
        }
    }
}
