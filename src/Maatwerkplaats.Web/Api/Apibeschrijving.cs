using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Api;

/// <summary>De beschrijving van de API (OpenAPI), voor iedereen en ook van andere sites op te halen: zij zegt niets over wat erin staat.</summary>
internal static class Apibeschrijving
{
    private const string Bron = "openapi.json";

    private static readonly Lazy<string> Tekst = new(Lees);

    /// <remarks><c>Api:Contact</c>: mailadres van wie vragen over de API beantwoordt.</remarks>
    public static void MapApibeschrijving(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{Apikader.Wortel}/openapi.json", (HttpContext context, IConfiguration instellingen) =>
        {
            var site = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
            var beschrijving = JsonNode.Parse(Tekst.Value)!;
            beschrijving["servers"]![0]!["url"] = site + Apikader.Wortel;
            beschrijving["info"]!["contact"]!["url"] = $"{site}/over";
            if (instellingen["Api:Contact"] is { Length: > 0 } mail)
            {
                beschrijving["info"]!["contact"]!["email"] = mail;
            }

            context.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Json(beschrijving, JsonSerializerOptions.Web);
        }).WithMetadata(new AllowAnonymousAttribute());

    private static string Lees()
    {
        using var stroom = typeof(Apibeschrijving).Assembly.GetManifestResourceStream(Bron)!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
