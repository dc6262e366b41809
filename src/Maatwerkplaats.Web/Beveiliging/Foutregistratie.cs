namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>Geeft elke fout een pagina in gewone taal, zonder iets van binnen te laten zien.</summary>
public static class Foutregistratie
{
    /// <summary>Foutpagina's voor mensen; onder /api geeft de API haar eigen antwoord.</summary>
    public static IApplicationBuilder UseFoutpaginas(this IApplicationBuilder app) =>
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), tak => tak
            .UseExceptionHandler("/fout")
            .UseStatusCodePagesWithReExecute("/fout/{0}"));
}
