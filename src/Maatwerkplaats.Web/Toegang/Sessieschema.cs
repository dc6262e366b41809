using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>Herkent de gebruiker aan de sessiecookie en stuurt wie onbekend is naar de aanmeldbladzijde.</summary>
public sealed class Sessieschema(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Aanmeldsessies sessies)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Naam = "Sessie";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Sessiecookie.Lees(Request) is not { Length: > 0 } sleutel)
        {
            return AuthenticateResult.NoResult();
        }

        if (await sessies.Herken(sleutel, Context.RequestAborted) is not { } gebruiker)
        {
            return AuthenticateResult.Fail("De sessie is verlopen.");
        }

        Context.Features.Set(gebruiker);
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, gebruiker.Id.ToString()),
            new(ClaimTypes.Name, gebruiker.Naam),
            .. gebruiker.Rollen.Select(r => new Claim(ClaimTypes.Role, r.Rol.ToString())),
        ];
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, Naam)), Naam));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        // Alleen het pad: een zoekreeks kan iets bevatten dat niet in een adres of logboek hoort te blijven staan.
        Response.Redirect($"/aanmelden?naar={Uri.EscapeDataString(Request.Path)}");
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
