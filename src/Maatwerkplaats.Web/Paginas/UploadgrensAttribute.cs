using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>
/// Weigert een te groot verzoek vóór het wordt gelezen: er komt nooit meer dan de grens in het geheugen. Wie te veel
/// stuurt, gaat terug naar het formulier met een zin (<c>?te-groot=true</c>).
/// </summary>
/// <param name="grens">Grootste verzoek, in bytes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadgrensAttribute(long grens) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // Vóór het lezen van het formulier, dat bij de antiforgery-controle gebeurt.
    public int Order => 800;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var verzoek = context.HttpContext.Request;
        if (!HttpMethods.IsPost(verzoek.Method))
        {
            return;
        }

        if (verzoek.ContentLength is null || verzoek.ContentLength > grens)
        {
            context.HttpContext.Response.Headers.Connection = "close";
            context.Result = new RedirectResult($"{verzoek.Path}?te-groot=true");
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } maximum)
        {
            maximum.MaxRequestBodySize = grens;
        }
    }
}
