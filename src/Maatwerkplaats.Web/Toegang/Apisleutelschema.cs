using System.Security.Claims;
using System.Text.Encodings.Web;
using Maatwerkplaats.Core.Apisleutels;
using Maatwerkplaats.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>
/// Herkent een programma aan de sleutel in de kop <c>Authorization: Bearer mwp_…</c>. Een programma wordt nooit een gebruiker: het
/// mag alleen waar zijn sleutel voor is gemaakt.
/// </summary>
public sealed class Apisleutelschema(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Apisleutelbeheer beheer)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Naam = "Apisleutel";

    private const string Voorvoegsel = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var kop = Request.Headers.Authorization.ToString();
        if (!kop.StartsWith(Voorvoegsel, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await beheer.Herken(kop[Voorvoegsel.Length..].Trim(), Context.RequestAborted) is not { } programma)
        {
            return AuthenticateResult.Fail("De sleutel geldt niet.");
        }

        Context.Features.Set(programma);
        var identiteit = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, programma.Sleutel.ToString()), new("doel", programma.Doel.ToString())], Naam);
        return AuthenticateResult.Success(new(new(identiteit), Naam));
    }

    /// <summary>Wie is ingelogd maar geen sleutel meegeeft, mag dit niet; wie zich nergens mee meldt, moet dat eerst doen.</summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var bekend = Context.GebruikerOfNiemand() is not null;
        Response.Headers.WWWAuthenticate = "Bearer";
        await Apikader.Fout(
            bekend ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized,
            "Hiervoor is een geldige API-sleutel nodig, in de kop Authorization: Bearer. Een beheerder maakt hem onder Beheer.").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Apikader.Fout(StatusCodes.Status403Forbidden, "Deze API-sleutel is hier niet voor gemaakt.").ExecuteAsync(Context);
}
