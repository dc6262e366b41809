using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>
/// Breidt de OAuth-afhandeling van het raamwerk uit tot OpenID Connect: adressen uit de gegevens van de voorziening, een
/// nonce, en een nagekeken id_token.
/// </summary>
public sealed class OpenIdConnectHandler(
    IOptionsMonitor<OAuthOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IConfigurationManager<OpenIdConnectConfiguration> voorziening,
    TimeProvider klok) : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";

    private OpenIdConnectConfiguration? _gegevens;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            _gegevens = await voorziening.GetConfigurationAsync(Context.RequestAborted);
        }
        catch (InvalidOperationException fout)
        {
            Inloggen.Onbereikbaar(Context, Logger, fout);
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        // Eerst in de eigenschappen: die gaan beschermd mee in 'state' en komen alleen zo terug.
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        properties.Items[Nonce] = nonce;
        var vraag = base.BuildChallengeUrl(properties, redirectUri)[OpenIdConnectRegistratie.Plaatshouder.Length..];
        var adres = _gegevens!.AuthorizationEndpoint;
        return $"{adres}{(adres.Contains('?') ? "&" + vraag.TrimStart('?') : vraag)}&nonce={nonce}";
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        _gegevens = await voorziening.GetConfigurationAsync(Context.RequestAborted);
        var velden = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = Options.ClientId,
            ["code"] = context.Code,
            ["redirect_uri"] = context.RedirectUri,
        };
        if (context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var bewijs))
        {
            velden[OAuthConstants.CodeVerifierKey] = bewijs!;
        }

        using var verzoek = new HttpRequestMessage(HttpMethod.Post, _gegevens.TokenEndpoint) { Content = new FormUrlEncodedContent(velden) };
        verzoek.Headers.Accept.Add(new("application/json"));
        // RFC 6749 §2.3.1: naam en geheim eerst als formulierwaarde gecodeerd.
        var aanmelding = $"{Uri.EscapeDataString(Options.ClientId)}:{Uri.EscapeDataString(Options.ClientSecret)}";
        verzoek.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(aanmelding)));
        using var antwoord = await Backchannel.SendAsync(verzoek, Context.RequestAborted);
        return antwoord.IsSuccessStatusCode
            ? OAuthTokenResponse.Success(JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Context.RequestAborted)))
            : OAuthTokenResponse.Failed(new AuthenticationFailureException($"De voorziening gaf geen token ({(int)antwoord.StatusCode})."));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (tokens.Response?.RootElement.TryGetProperty("id_token", out var token) != true || !properties.Items.Remove(Nonce, out var nonce))
        {
            throw new AuthenticationFailureException("De voorziening gaf geen id_token.");
        }

        var controle = new IdTokenControle(voorziening, Options.ClientId, klok);
        var claims = await controle.Lees(token.GetString()!, nonce!, Context.RequestAborted);
        identity.AddClaims(claims);
        if (!string.IsNullOrEmpty(_gegevens!.UserInfoEndpoint) && tokens.AccessToken is { } toegang)
        {
            identity.AddClaims(await LeesMeer(identity, _gegevens.UserInfoEndpoint, toegang));
        }

        return new(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    /// <summary>Haalt op wat de voorziening niet in het id_token zet; alleen als het over dezelfde persoon gaat.</summary>
    private async Task<IEnumerable<Claim>> LeesMeer(ClaimsIdentity identity, string adres, string toegang)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", toegang);
        verzoek.Headers.Accept.Add(new("application/json"));
        using var antwoord = await Backchannel.SendAsync(verzoek, Context.RequestAborted);
        antwoord.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Context.RequestAborted));
        if (!json.RootElement.TryGetProperty("sub", out var sub) || sub.GetString() != identity.FindFirst("sub")?.Value)
        {
            throw new AuthenticationFailureException("De gegevens van de voorziening gaan over een ander.");
        }

        return [.. json.RootElement.EnumerateObject().Where(v => !identity.HasClaim(c => c.Type == v.Name)).SelectMany(AlsClaims)];
    }

    private static IEnumerable<Claim> AlsClaims(JsonProperty veld) => veld.Value.ValueKind == JsonValueKind.Array
        ? veld.Value.EnumerateArray().Select(w => new Claim(veld.Name, w.ToString()))
        : [new Claim(veld.Name, veld.Value.ToString())];
}
