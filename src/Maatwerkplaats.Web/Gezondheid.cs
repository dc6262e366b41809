using Maatwerkplaats.Core.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web;

/// <summary>Laat een beheersysteem zien of deze node leeft en of hij werk aankan.</summary>
public static class Gezondheid
{
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapGet("/gezond/leeft", () => TypedResults.Text("leeft")).AllowAnonymous();
        app.MapGet("/gezond/klaar", Klaar).AllowAnonymous();
    }

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> Klaar(IDbContextFactory<MaatwerkDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct)
            ? TypedResults.Text("klaar")
            : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
