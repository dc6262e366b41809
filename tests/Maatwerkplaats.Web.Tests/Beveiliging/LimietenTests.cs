using System.Net;
using Maatwerkplaats.Web.Beveiliging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;

namespace Maatwerkplaats.Web.Tests.Beveiliging;

public sealed class LimietenTests
{
    [Theory]
    [InlineData(Limieten.Aanmelden, 120)]
    [InlineData(Limieten.Zoeken, 60)]
    [InlineData(Limieten.Register, 240)]
    [InlineData(Limieten.Api, 120)]
    [InlineData(Limieten.ClientOpzoeken, 30)]
    [InlineData(Limieten.Buitendeur, 10)]
    [InlineData(Limieten.Prikken, 60)]
    public async Task Post_MoreOftenThanTheLimit_IsRefusedWithATimeToWait(string limiet, int aantal)
    {
        await using var app = await Start(limiet);
        using var http = app.GetTestClient();

        for (var i = 0; i < aantal; i++)
        {
            (await http.PostAsync("/", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var geweigerd = await http.PostAsync("/", null);
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        geweigerd.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Limieten.ClientOpzoeken)]
    [InlineData(Limieten.Buitendeur)]
    [InlineData(Limieten.Uploads)]
    public async Task Get_OfAPageThatCountsSending_IsNeverRefused(string limiet)
    {
        await using var app = await Start(limiet);
        using var http = app.GetTestClient();

        for (var i = 0; i < 50; i++)
        {
            (await http.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private static async Task<WebApplication> Start(string limiet)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddLimieten(new ConfigurationBuilder().Build());
        var app = builder.Build();
        app.UseRouting();
        app.UseRateLimiter();
        app.Map("/", () => Results.Ok()).RequireRateLimiting(limiet);
        await app.StartAsync();
        return app;
    }
}
