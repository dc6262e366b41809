using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerkplaats.Core.Apisleutels;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Http.Features;

namespace Maatwerkplaats.Web.Api.Signalen;

/// <summary>
/// Signalen aanleveren door een programma, één of hoogstens duizend tegelijk; alles of niets. Bron en kenmerk samen zijn de
/// sleutel: wat nog eens komt, verandert niets.
/// </summary>
internal static class SignalenApi
{
    /// <summary>Grootste bericht, in bytes.</summary>
    private const long GrootsteBericht = 16 * 1024 * 1024;

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static void MapSignalenApi(this IEndpointRouteBuilder routes) =>
        routes.MapPost($"{Apikader.Wortel}/signalen", Neem).RequireAuthorization(Beleid.SignalenSchrijven).RequireRateLimiting(Limieten.ApiSchrijven);

    private static async Task<IResult> Neem(HttpContext context, Signaaldienst dienst, CancellationToken ct)
    {
        if (context.Request.ContentLength > GrootsteBericht)
        {
            return Apikader.Fout(StatusCodes.Status413PayloadTooLarge, $"Een bericht is hoogstens {GrootsteBericht / 1024 / 1024} MB. Stuur minder signalen tegelijk.");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } maximum)
        {
            maximum.MaxRequestBodySize = GrootsteBericht;
        }

        if (!context.Request.HasJsonContentType())
        {
            return Apikader.Fout(StatusCodes.Status415UnsupportedMediaType, "Stuur het bericht als application/json.");
        }

        try
        {
            using var bericht = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: ct);
            return bericht.RootElement.ValueKind == JsonValueKind.Array
                ? await NeemStapel(context, dienst, bericht.RootElement.Deserialize<List<Apisignaal>>(Vorm) ?? [], ct)
                : await NeemEen(context, dienst, bericht.RootElement.Deserialize<Apisignaal>(Vorm) ?? new(), ct);
        }
        catch (JsonException fout)
        {
            // De plek zegt genoeg; de waarde zelf kan een persoonsgegeven zijn.
            return Apikader.Fout(StatusCodes.Status400BadRequest, $"Het bericht is geen geldige JSON, of er staat een veld in dat niet bestaat{(fout.Path is { } plek ? $" (bij {plek})" : "")}.");
        }
    }

    private static async Task<IResult> NeemEen(HttpContext context, Signaaldienst dienst, Apisignaal signaal, CancellationToken ct)
    {
        var programma = context.Features.GetRequiredFeature<Apiprogramma>();
        var fouten = new Dictionary<string, string[]>();
        var inhoud = signaal.Keur(await dienst.Keuring(programma.Organisatie, ct), "", fouten);
        if (fouten.Count > 0)
        {
            return Apikader.Fout(StatusCodes.Status400BadRequest, "Niet alles in het signaal klopt.", fouten);
        }

        var aangenomen = (await dienst.Neem(programma.Organisatie, programma.AlsBetrokkene(), Guid.CreateVersion7(), [inhoud], ct))[0];
        return Results.Json(Apiresultaat.Van(aangenomen, inhoud), statusCode: aangenomen.Nieuw ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> NeemStapel(HttpContext context, Signaaldienst dienst, List<Apisignaal> signalen, CancellationToken ct)
    {
        if (signalen.Count is 0 or > SignaalRegels.MeesteTegelijk || signalen.Contains(null!))
        {
            return Apikader.Fout(StatusCodes.Status400BadRequest, signalen.Count > SignaalRegels.MeesteTegelijk ? SignaalRegels.HoogstensDuizendTegelijk.Zin : "De lijst is leeg, of er staat iets in wat geen signaal is.");
        }

        var programma = context.Features.GetRequiredFeature<Apiprogramma>();
        var (keuring, fouten) = (await dienst.Keuring(programma.Organisatie, ct), new Dictionary<string, string[]>());
        var inhouden = signalen.Select((signaal, i) => (signaal, i)).AsParallel().AsOrdered().Select(s => s.signaal.Keur(keuring, $"[{s.i}].", fouten)).ToArray();
        if (fouten.Count > 0)
        {
            return Apikader.Fout(StatusCodes.Status400BadRequest, "Niet alles in de stapel klopt; er is niets bewaard.", fouten);
        }

        var aangenomen = await dienst.Neem(programma.Organisatie, programma.AlsBetrokkene(), Guid.CreateVersion7(), inhouden, ct);
        return Results.Json(new Apistapel(
            aangenomen.Count(a => a.Nieuw), aangenomen.Count(a => !a.Nieuw), [.. aangenomen.Select((a, i) => Apiresultaat.Van(a, inhouden[i]))]));
    }
}
