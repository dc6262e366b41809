using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>
/// Buiten de demo gaat er niets zonder https: de cookies bestaan er niet eens. Heeft de site zelf een https-adres, dan
/// gaat de bezoeker daarheen; anders zegt een bladzijde wat er mis is en wat een beheerder kan doen.
/// </summary>
public static partial class Httpsplicht
{
    private const string Bladzijde = """
        <!DOCTYPE html>
        <html lang="nl" class="maatwerk-theme">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>Alleen met een beveiligde verbinding - Maatwerkplaats</title>
          <link rel="stylesheet" href="{wortel}/css/maatwerk.css">
        </head>
        <body class="mw-document utrecht-document">
          <div class="mw-pagina">
            <main class="mw-hoofd" id="inhoud">
              <h1>Deze site werkt alleen met een beveiligde verbinding</h1>
              <p class="mw-lead">Je verbinding is niet beveiligd (http). Daarom tonen we niets en kun je niet inloggen.</p>
              <p>Probeer het adres met <strong>https://</strong> ervoor. Helpt dat niet, vraag het dan aan wie deze site beheert.</p>
              <h2>Beheer je deze site?</h2>
              <ul>
                <li>Handelt een proxy https af? Noem dan haar netwerk in <code>Proxy:Netwerken</code>, en laat haar <code>X-Forwarded-Proto</code> meesturen.</li>
                <li>Geen proxy? Geef de site zelf een certificaat en een https-adres.</li>
                <li>Alleen proberen op je eigen apparaat? Start met <code>--demo</code>, nooit met echte gegevens.</li>
              </ul>
              <p>Meer staat in <code>docs/beheer.md</code>, onder "Https en proxy".</p>
            </main>
          </div>
        </body>
        </html>
        """;

    /// <summary>Hoort na de vaste bestanden, zodat de uitleg er verzorgd uitziet.</summary>
    /// <param name="demo">De demo draait op het eigen apparaat over http.</param>
    public static IApplicationBuilder UseHttpsplicht(this WebApplication app, bool demo)
    {
        if (demo)
        {
            return app;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (Poort(app) is null && string.IsNullOrWhiteSpace(app.Configuration["Proxy:Netwerken"]) && HeeftAdres(app))
            {
                GeenHttps(app.Logger);
            }
        });
        return app.Use((context, volgende) => context.Request.IsHttps || MagZonder(context.Request.Path) ? volgende(context) : Antwoord(context, Poort(app)));
    }

    /// <summary>Een lastverdeler in het eigen netwerk vraagt naar de gezondheid zonder https.</summary>
    private static bool MagZonder(PathString pad) => pad.StartsWithSegments("/gezond");

    private static Task Antwoord(HttpContext context, int? poort)
    {
        var (verzoek, antwoord) = (context.Request, context.Response);
        if (poort is { } https && (HttpMethods.IsGet(verzoek.Method) || HttpMethods.IsHead(verzoek.Method)))
        {
            var gastheer = https == 443 ? new HostString(verzoek.Host.Host) : new HostString(verzoek.Host.Host, https);
            antwoord.Redirect($"https://{gastheer.ToUriComponent()}{verzoek.PathBase.ToUriComponent()}{verzoek.Path.ToUriComponent()}{verzoek.QueryString.ToUriComponent()}", permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        }

        antwoord.StatusCode = StatusCodes.Status400BadRequest;
        antwoord.ContentType = "text/html; charset=utf-8";
        return antwoord.WriteAsync(Bladzijde.Replace("{wortel}", HtmlEncoder.Default.Encode(verzoek.PathBase.Value ?? ""), StringComparison.Ordinal), context.RequestAborted);
    }

    /// <summary>De poort waarop de site zelf https spreekt, als dat zo is.</summary>
    private static int? Poort(WebApplication app) => Adressen(app).Where(a => a.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        .Select(a => (int?)BindingAddress.Parse(a).Port).FirstOrDefault();

    private static bool HeeftAdres(WebApplication app) => Adressen(app).Count > 0;

    private static ICollection<string> Adressen(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deze site heeft geen https-adres en geen proxy (Proxy:Netwerken). Buiten de demo is zij alleen over https te gebruiken; zie docs/beheer.md.")]
    private static partial void GeenHttps(ILogger log);
}
