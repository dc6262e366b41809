using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatwerkplaats.Web.Thema;

/// <summary>Hangt de opmaak aan de toepassing.</summary>
public static class Themaregistratie
{
    private const int EenJaar = 31_536_000;
    private const int EenUur = 3_600;

    /// <summary>De map met opmaak en scripts: naast het programma, ook in tests en na publiceren.</summary>
    public static string WebRootPad => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public static IServiceCollection AddMaatwerkThema(this IServiceCollection services, bool stijlgidsZichtbaar)
    {
        services.Configure<StijlgidsOptions>(opties => opties.Zichtbaar = stijlgidsZichtbaar);
        services.TryAddSingleton<IPaginakaderbron, LegePaginakaderbron>();
        return services;
    }

    /// <summary>Dient opmaak en scripts uit; met een versie in het adres mogen zij een jaar bewaard blijven.</summary>
    public static IApplicationBuilder UseMaatwerkThema(this IApplicationBuilder app) =>
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = antwoord =>
            {
                var blijvend = antwoord.Context.Request.Query.ContainsKey("v") || antwoord.Context.Request.Path.StartsWithSegments("/fonts");
                antwoord.Context.Response.Headers.CacheControl = blijvend
                    ? $"public, max-age={EenJaar}, immutable"
                    : $"public, max-age={EenUur}";
            },
        });
}
