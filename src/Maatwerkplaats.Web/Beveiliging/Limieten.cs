using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>
/// Hoe vaak iets achter elkaar mag, om raden en leegtrekken te stoppen. Zet op een bladzijde
/// <c>[EnableRateLimiting(Limieten.Zoeken)]</c>. Elke node telt voor zichzelf.
/// </summary>
public static class Limieten
{
    /// <summary>Aanmelden, per adres: 120 in een minuut (een heel kantoor deelt één adres).</summary>
    public const string Aanmelden = "aanmelden";

    /// <summary>Zoeken, per persoon: 60 in een minuut.</summary>
    public const string Zoeken = "zoeken";

    /// <summary>Casusprudentie zoeken en lezen, ook tijdens het typen, per persoon of anders per adres: 240 in een minuut.</summary>
    public const string Register = "register";

    /// <summary>Casusprudentie ophalen met een programma, per persoon of anders per adres: 120 in een minuut.</summary>
    public const string Api = "api";

    /// <summary>Gelijke gevallen bij wat iemand typt, per persoon: 60 keer versturen in een minuut.</summary>
    public const string Gelijken = "gelijken";

    /// <summary>Een signaal geven en zien of het al bekend is, ook tijdens het typen, per persoon: 120 keer versturen in een minuut.</summary>
    public const string Signaleren = "signaleren";

    /// <summary>Kijken of er een casus is voor een cliënt, per persoon: 30 keer versturen in tien minuten.</summary>
    public const string ClientOpzoeken = "client-opzoeken";

    /// <summary>Inbrengen en volgen zonder account, per adres: 10 keer versturen in tien minuten.</summary>
    public const string Buitendeur = "buitendeur";

    /// <summary>Bestanden versturen, per persoon: 30 in tien minuten. Formulieren zonder bestand tellen niet mee.</summary>
    public const string Uploads = "uploads";

    /// <summary>Binnenkomen met een persoonlijke link, per adres: 30 keer versturen in tien minuten.</summary>
    public const string Gast = "gast";

    /// <summary>Kijken en antwoorden met de persoonlijke link van een maatwerksessie, per adres: 60 in tien minuten.</summary>
    public const string Prikken = "prikken";

    /// <summary>Aanleveren met een programma, per adres: 300 berichten in een minuut.</summary>
    public const string ApiSchrijven = "api-schrijven";

    private const int Delen = 6;

    private static readonly TimeSpan Minuut = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan TienMinuten = TimeSpan.FromMinutes(10);

    private static readonly Grens[] Alle =
    [
        new(Aanmelden, 120, Minuut, Adres, _ => true),
        new(Zoeken, 60, Minuut, Persoon, _ => true),
        new(Register, 240, Minuut, Persoon, _ => true),
        new(Api, 120, Minuut, Persoon, _ => true),
        new(ApiSchrijven, 300, Minuut, Adres, _ => true),
        new(Gelijken, 60, Minuut, Persoon, Verstuurt),
        new(Signaleren, 120, Minuut, Persoon, Verstuurt),
        new(ClientOpzoeken, 30, TienMinuten, Persoon, Verstuurt),
        new(Buitendeur, 10, TienMinuten, Adres, Verstuurt),
        new(Gast, 30, TienMinuten, Adres, Verstuurt),
        new(Prikken, 60, TienMinuten, Adres, _ => true),
        new(Uploads, 30, TienMinuten, Persoon, v => v.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true),
    ];

    /// <param name="instellingen"><c>Limieten:Factor</c>: maal dit getal mag het vaker (standaard 1).</param>
    public static IServiceCollection AddLimieten(this IServiceCollection diensten, IConfiguration instellingen)
    {
        var factor = Math.Max(1, instellingen.GetValue("Limieten:Factor", 1));
        return diensten.AddRateLimiter(opties =>
        {
            opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            opties.OnRejected = ZegWanneerHetWeerMag;
            foreach (var grens in Alle)
            {
                opties.AddPolicy(grens.Naam, context => Telraam(context, grens, factor));
            }
        });
    }

    private static RateLimitPartition<string> Telraam(HttpContext context, Grens grens, int factor) =>
        grens.Telt(context.Request)
            ? RateLimitPartition.GetSlidingWindowLimiter(grens.Wie(context), _ => new()
            {
                PermitLimit = grens.Aantal * factor,
                Window = grens.Per,
                SegmentsPerWindow = Delen,
            })
            : RateLimitPartition.GetNoLimiter("");

    private static ValueTask ZegWanneerHetWeerMag(OnRejectedContext context, CancellationToken ct)
    {
        var wacht = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var tijd) ? tijd : Minuut;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wacht.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    private static bool Verstuurt(HttpRequest verzoek) => !HttpMethods.IsGet(verzoek.Method) && !HttpMethods.IsHead(verzoek.Method);

    private static string Persoon(HttpContext context) => context.GebruikerOfNiemand()?.Id.ToString() ?? Adres(context);

    /// <summary>Het adres van de bezoeker; bij IPv6 het hele /64, want dat is van één aansluiting.</summary>
    private static string Adres(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "onbekend",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } adres => new IPAddress([.. adres.GetAddressBytes()[..8], .. new byte[8]]).ToString(),
        var adres => adres.ToString(),
    };

    private sealed record Grens(string Naam, int Aantal, TimeSpan Per, Func<HttpContext, string> Wie, Func<HttpRequest, bool> Telt);
}
