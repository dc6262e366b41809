namespace Maatwerkplaats.Web.Fouten;

/// <summary>
/// Vier soorten fouten, elk op één plek: een gebroken regel hoort op de bladzijde zelf; niet gevonden wordt 404; geen
/// toegang wordt 403 met uitleg; al het andere de foutbladzijde met een nummer.
/// </summary>
public static class Foutafhandeling
{
    public static IServiceCollection AddFouten(this IServiceCollection diensten) => diensten.AddExceptionHandler<BekendeFouten>();

    /// <summary>Foutbladzijden voor mensen; onder /api geeft de API haar eigen antwoord.</summary>
    public static IApplicationBuilder UseFouten(this IApplicationBuilder app) =>
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), tak => tak
            .UseStatusCodePagesWithReExecute("/fout/{0}")
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fout", AllowStatusCode404Response = true }));
}
