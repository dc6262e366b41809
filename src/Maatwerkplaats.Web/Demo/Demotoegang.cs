using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>De demo: verzonnen mensen en casussen, en aanmelden zonder wachtwoord. Bestaat alleen als de website met <c>--demo</c> start.</summary>
public static class Demotoegang
{
    public static IServiceCollection AddDemo(this IServiceCollection diensten, IConfiguration instellingen) =>
        diensten.AddSingleton(new DemoKeuze(instellingen.GetValue<bool>("Demo:Aan"), instellingen.GetValue("Demo:Casussen", true)));

    public static void MapDemo(this WebApplication app)
    {
        var keuze = app.Services.GetRequiredService<DemoKeuze>();
        if (keuze.Aan)
        {
            Demomensen.VulAan(app.Services.GetRequiredService<IDbContextFactory<MaatwerkDb>>());
            if (keuze.Casussen)
            {
                Democasussen.VulAan(app.Services);
                Demosessies.VulAan(app.Services);
                Demosolves.VulAan(app.Services);
                Democasusprudentie.VulAan(app.Services);
                Demonetwerk.VulAan(app.Services);
                Demosignalen.VulAan(app.Services);
                Demoknelpunten.VulAan(app.Services);
                Demosolvetafel.VulAan(app.Services);
                Demoverhalen.VulAan(app.Services);
                Demoreflecties.VulAan(app.Services);
                Demoterugblikken.VulAan(app.Services);
                Demotijd.VulAan(app.Services);
                Demointervisie.VulAan(app.Services);
            }

            app.MapPost("/demo/inloggen", MeldAan).AllowAnonymous().DisableAntiforgery();
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> MeldAan(
        [FromForm] string? persona, HttpContext context, Aanmeldsessies sessies, IDbContextFactory<MaatwerkDb> databases, CancellationToken ct)
    {
        await using var db = await databases.Open("uwv", ct);
        var persoon = await db.Set<Persoon>().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Aanmeldkenmerk == "demo:" + persona, ct);
        if (persoon is null)
        {
            return TypedResults.NotFound();
        }

        Sessiecookie.Zet(context, await sessies.Begin(persoon, context.Request.Headers.UserAgent.ToString(), ct));
        return TypedResults.Redirect("/");
    }
}

/// <summary>Of de demo aanstaat.</summary>
/// <param name="Casussen">Vult een lege database met de democasussen.</param>
public sealed record DemoKeuze(bool Aan, bool Casussen);
