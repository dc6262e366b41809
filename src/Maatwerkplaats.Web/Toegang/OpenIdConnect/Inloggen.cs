using System.Security.Claims;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Authentication;

namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>Maakt van een geslaagde aanmelding bij de voorziening een eigen sessie, en van een mislukte een zin.</summary>
internal static partial class Inloggen
{
    public static async Task Rond(TicketReceivedContext context)
    {
        var diensten = context.HttpContext.RequestServices;
        var instellingen = diensten.GetRequiredService<Aanmeldinstellingen>();
        var uitslag = await diensten.GetRequiredService<Inrichtingdienst>()
            .KoppelAanmelding(instellingen.Organisatie, Lees(context.Principal!, instellingen), context.HttpContext.RequestAborted);
        context.HandleResponse();
        if (uitslag.Persoon is not { } persoon)
        {
            Stuur(context.HttpContext, uitslag.Uitgezet ? Aanmeldfout.Uitgezet : Aanmeldfout.GeenAccount);
            return;
        }

        var sleutel = await diensten.GetRequiredService<Aanmeldsessies>().Begin(persoon, context.Request.Headers.UserAgent.ToString(), context.HttpContext.RequestAborted);
        Sessiecookie.Zet(context.HttpContext, sleutel);
        context.Response.Redirect(LokaalPad.Lees(context.ReturnUri));
    }

    public static Task Mislukt(RemoteFailureContext context)
    {
        var log = context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Inloggen));
        MeldMislukt(log, context.Failure);
        context.HandleResponse();
        Stuur(context.HttpContext, context.Request.Query["error"] == "access_denied" ? Aanmeldfout.Geweigerd : Aanmeldfout.Mislukt);
        return Task.CompletedTask;
    }

    public static void Onbereikbaar(HttpContext context, ILogger log, Exception fout)
    {
        MeldMislukt(log, fout);
        Stuur(context, Aanmeldfout.Onbereikbaar);
    }

    private static void Stuur(HttpContext context, Aanmeldfout fout) => context.Response.Redirect($"/aanmelden?fout={fout}");

    private static Aanmeldgegevens Lees(ClaimsPrincipal wie, Aanmeldinstellingen instellingen)
    {
        string? Een(string soort) => wie.FindFirst(soort)?.Value is { Length: > 0 } waarde ? waarde : null;
        var vertaald = wie.FindAll(instellingen.RolClaim).Select(c => instellingen.Rollen.GetValueOrDefault(c.Value, c.Value));
        return new(
            Een("sub") ?? throw new AuthenticationFailureException("De voorziening zei niet wie dit is."),
            Een(instellingen.NaamClaim),
            Een(instellingen.MailClaim),
            string.Equals(Een("email_verified"), "true", StringComparison.OrdinalIgnoreCase),
            Een(instellingen.FunctieClaim),
            Een(instellingen.OnderdeelClaim),
            [.. vertaald.Select(Rol).OfType<Rolhouding>()],
            instellingen.MaakPersonen);
    }

    private static Rolhouding? Rol(string tekst)
    {
        var delen = tekst.Split(':', 2);
        return !int.TryParse(delen[0], out _) && Enum.TryParse<Rol>(delen[0], ignoreCase: true, out var rol)
            ? new(rol, delen.Length > 1 ? delen[1] : "")
            : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Inloggen via de aanmeldvoorziening is niet gelukt.")]
    private static partial void MeldMislukt(ILogger log, Exception? fout);
}

/// <summary>Waarom inloggen niet lukte; de aanmeldbladzijde maakt er een zin van.</summary>
public enum Aanmeldfout
{
    Mislukt,
    Geweigerd,
    Onbereikbaar,
    GeenAccount,
    Uitgezet,
}
