using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Api;

/// <summary>Weigert een verzoek om een vorm die er niet is (406), in plaats van iets anders te geven dan is gevraagd.</summary>
internal static class Acceptatie
{
    public static TBuilder Geeft<TBuilder>(this TBuilder builder, string soort)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (context, volgende) => Past(context.HttpContext.Request, soort)
            ? await volgende(context)
            : Apikader.Fout(StatusCodes.Status406NotAcceptable, $"Dit is er als {soort}."));

    private static bool Past(HttpRequest verzoek, string soort) =>
        verzoek.GetTypedHeaders().Accept is not { Count: > 0 } gevraagd || gevraagd.Any(g => g.Quality != 0 && new MediaTypeHeaderValue(soort).IsSubsetOf(g));
}
