using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>Kijkt een id_token na zoals OpenID Connect Core 1.0 §3.1.3.7 voorschrijft: uitgever, doel, handtekening, geldigheid en nonce.</summary>
public sealed class IdTokenControle(IConfigurationManager<OpenIdConnectConfiguration> voorziening, string clientId, TimeProvider klok)
{
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(1);

    /// <summary>Alleen handtekeningen met een openbare sleutel; "none" en gedeelde geheimen niet.</summary>
    private static readonly string[] Handtekeningen =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <returns>De claims van het token.</returns>
    /// <exception cref="AuthenticationFailureException">Als het token niet klopt.</exception>
    public async Task<IReadOnlyList<Claim>> Lees(string token, string nonce, CancellationToken ct)
    {
        var uitslag = await Kijk(token, ct);
        if (uitslag.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // De voorziening kan net van sleutel zijn gewisseld.
            voorziening.RequestRefresh();
            uitslag = await Kijk(token, ct);
        }

        if (!uitslag.IsValid)
        {
            throw new AuthenticationFailureException("Het id_token is niet geldig.", uitslag.Exception);
        }

        var jwt = (JsonWebToken)uitslag.SecurityToken;
        if (!jwt.TryGetPayloadValue<string>("nonce", out var gekregen) || gekregen != nonce)
        {
            throw new AuthenticationFailureException("Het id_token hoort niet bij deze aanmelding.");
        }

        if (jwt.TryGetPayloadValue<string>("azp", out var partij) && partij != clientId)
        {
            throw new AuthenticationFailureException("Het id_token is voor een andere toepassing.");
        }

        return [.. jwt.Claims];
    }

    private async Task<TokenValidationResult> Kijk(string token, CancellationToken ct)
    {
        var gegevens = await voorziening.GetConfigurationAsync(ct);
        return await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = gegevens.Issuer,
            ValidAudience = clientId,
            IssuerSigningKeys = gegevens.SigningKeys,
            ValidAlgorithms = Handtekeningen,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (vanaf, tot, _, _) => Geldig(vanaf, tot, klok.GetUtcNow().UtcDateTime),
        });
    }

    private static bool Geldig(DateTime? vanaf, DateTime? tot, DateTime nu) => tot > nu - Speling && (vanaf is null || vanaf <= nu + Speling);
}
