using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>
/// Leest een formulier met een groot bestand als stroom. Gewoonlijk komt een groot bestand eerst leesbaar in een tijdelijke map;
/// hier krijgt de bladzijde het rechtstreeks (<see cref="Aangebodenbestand"/>), zodat het alleen versleuteld wordt bewaard. De
/// gewone velden staan op het formulier vóór het bestand.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BestandsstroomAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const int MeesteVelden = 50;
    private const int LangsteVeld = 10_000;

    // Na de grens aan het verzoek, vóór de antiforgery-controle: die zou het hele formulier inlezen.
    public int Order => 850;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var verzoek = context.HttpContext.Request;
        if (context.Result is not null || !HttpMethods.IsPost(verzoek.Method) || Grens(verzoek) is not { } grens)
        {
            return;
        }

        try
        {
            var lezer = new MultipartReader(grens, verzoek.Body);
            var velden = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
            var bestand = await Lees(lezer, velden, context.HttpContext.RequestAborted);
            verzoek.Form = new FormCollection(velden);
            context.HttpContext.Items[typeof(Aangebodenbestand)] = bestand;
            await context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context.HttpContext);
        }
        catch (Exception fout) when (fout is InvalidDataException or AntiforgeryValidationException or BadHttpRequestException)
        {
            context.Result = new BadRequestResult();
        }
    }

    private static string? Grens(HttpRequest verzoek) =>
        MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort) && soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(soort.Boundary).Value
            : null;

    private static async Task<Aangebodenbestand?> Lees(MultipartReader lezer, Dictionary<string, StringValues> velden, CancellationToken ct)
    {
        while (await lezer.ReadNextSectionAsync(ct) is { } deel)
        {
            if (deel.AsFileSection() is { FileName: { Length: > 0 } naam } bestand)
            {
                return Maak(lezer, naam, bestand.FileStream!);
            }

            if (deel.AsFormDataSection() is { } veld && velden.Count < MeesteVelden)
            {
                var waarde = await veld.GetValueAsync(ct);
                velden[veld.Name] = waarde.Length <= LangsteVeld ? StringValues.Concat(velden.GetValueOrDefault(veld.Name), waarde) : throw new InvalidDataException();
            }
        }

        return null;
    }

    private static Aangebodenbestand Maak(MultipartReader lezer, string naam, Stream inhoud) => new(naam, inhoud)
    {
        Volgende = ct => Lees(lezer, [], ct),
    };
}
