using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Microsoft.AspNetCore.Diagnostics;

namespace Maatwerkplaats.Web.Fouten;

/// <summary>Geeft een fout die de methode kent de status die erbij hoort.</summary>
internal sealed class BekendeFouten : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        int? status = exception switch
        {
            NietGevonden => StatusCodes.Status404NotFound,
            GeenToegang => StatusCodes.Status403Forbidden,
            BadHttpRequestException fout => fout.StatusCode,
            _ => null,
        };
        if (status is null || httpContext.Response.HasStarted)
        {
            return ValueTask.FromResult(false);
        }

        httpContext.Response.StatusCode = status.Value;
        if (exception is GeenToegang)
        {
            new Toegangsweigering(exception.Message).Onthoud(httpContext);
        }

        return ValueTask.FromResult(true);
    }
}
