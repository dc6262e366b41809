using System.Threading.RateLimiting;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>Hoe vaak één adres mag proberen binnen te komen als gast.</summary>
public static class Gastgrens
{
    public const string Naam = "gast";

    /// <summary>Pogingen per minuut vanaf één adres.</summary>
    public const int PerMinuut = 20;

    public static IServiceCollection AddGastgrens(this IServiceCollection diensten) => diensten.AddRateLimiter(opties =>
    {
        opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        opties.AddPolicy(Naam, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinuut, Window = TimeSpan.FromMinutes(1) }));
    });
}
