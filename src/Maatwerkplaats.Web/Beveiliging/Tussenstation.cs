using Microsoft.AspNetCore.HttpOverrides;

namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>
/// De proxy of lastverdeler die https afhandelt en het echte adres van de bezoeker doorgeeft. Alleen netwerken die met
/// naam zijn vertrouwd, worden geloofd: anders kiest een bezoeker zelf zijn adres.
/// </summary>
public static class Tussenstation
{
    /// <summary>Leest <c>Proxy:Netwerken</c>: netwerken in CIDR-vorm, gescheiden door komma's. Leeg: geen proxy.</summary>
    public static IApplicationBuilder UseTussenstation(this IApplicationBuilder app, IConfiguration instellingen)
    {
        var netwerken = (instellingen["Proxy:Netwerken"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (netwerken.Length == 0)
        {
            return app;
        }

        var opties = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        opties.KnownProxies.Clear();
        opties.KnownIPNetworks.Clear();
        foreach (var netwerk in netwerken)
        {
            opties.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(netwerk));
        }

        return app.UseForwardedHeaders(opties);
    }
}
