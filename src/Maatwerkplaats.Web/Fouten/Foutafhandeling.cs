using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Diagnostics;

namespace Maatwerkplaats.Web.Fouten;

/// <summary>
/// Vier soorten fouten, elk op één plek: een gebroken regel hoort op de bladzijde zelf; niet gevonden wordt 404; geen
/// toegang wordt 403 met uitleg; al het andere de foutbladzijde met een nummer.
/// </summary>
public static class Foutafhandeling
{
    public static IServiceCollection AddFouten(this IServiceCollection diensten) => diensten.AddExceptionHandler<BekendeFouten>();

    public static void UseFouten(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fout", AllowStatusCode404Response = true });
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
    }

    private sealed class BekendeFouten : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            int? status = exception switch
            {
                NietGevonden => StatusCodes.Status404NotFound,
                GeenToegang => StatusCodes.Status403Forbidden,
                BadHttpRequestException f => f.StatusCode,
                _ => null,
            };
            if (status is null || httpContext.Response.HasStarted)
            {
                return ValueTask.FromResult(false);
            }

            httpContext.Response.StatusCode = status.Value;
            if (exception is GeenToegang)
            {
                httpContext.Items[nameof(GeenToegang)] = exception.Message;
            }

            return ValueTask.FromResult(true);
        }
    }
}
