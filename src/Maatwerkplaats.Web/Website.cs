using System.Globalization;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Web.Api;
using Maatwerkplaats.Web.Api.Casusprudentie;
using Maatwerkplaats.Web.Api.Signalen;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Beveiliging.Sleutels;
using Maatwerkplaats.Web.Demo;
using Maatwerkplaats.Web.Fouten;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Post;
using Maatwerkplaats.Web.Tafels;
using Maatwerkplaats.Web.Taken;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Maatwerkplaats.Web.Toegang.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web;

/// <summary>Zet de website in elkaar.</summary>
public static class Website
{
    /// <param name="args">Instellingen van de host, in de vorm <c>--Naam=waarde</c>.</param>
    public static WebApplication Bouw(string[] args)
    {
        SpreekNederlands();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Niet het beginpunt van het proces: dat is in een test een ander programma, zonder bladzijden.
            ApplicationName = typeof(Website).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Themaregistratie.WebRootPad,
        });
        VoegDienstenToe(builder);
        var app = builder.Build();
        app.Services.GetRequiredService<IDbContextFactory<MaatwerkDb>>().MaakGereed();
        StelLijnIn(app);
        return app;
    }

    private static void VoegDienstenToe(WebApplicationBuilder builder)
    {
        // Elke vraag en elk verzoek als logregel verbergt wat er echt gebeurt, en bewaart adressen die niemand nodig heeft.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddMaatwerkplaats(builder.Configuration);
        builder.Services.AddToegang();
        builder.Services.AddOpenIdConnect(builder.Configuration);
        builder.Services.AddGedeeldeBeschermsleutels();
        builder.Services.AddVeiligeKoekjes(builder.Configuration.GetValue<bool>("Demo:Aan"));
        builder.Services.AddLimieten(builder.Configuration);
        builder.Services.AddDemo(builder.Configuration);
        builder.Services.AddFouten();
        builder.Services.AddMaatwerkThema(builder.Configuration.GetValue<bool>("Demo:Aan"));
        builder.Services.AddSingleton<IPaginakaderbron, Paginakaderbron>();
        builder.Services.AddHostedService<Termijnwacht>();
        builder.Services.AddHostedService<Afspraakwacht>();
        builder.Services.AddHostedService<Solvewacht>();
        builder.Services.AddHostedService<Indexwacht>();
        builder.Services.AddHostedService<Nachtwacht>();
        builder.Services.AddHostedService<Opruimwacht>();
        builder.Services.AddHostedService<Attendeerwacht>();
        builder.Services.AddHostedService<Inleeswerker>();
        builder.Services.AddSingleton<Uitvoerronde>();
        builder.Services.AddHostedService<Uitvoerwacht>();
        builder.Services.AddSingleton<Tafeltoegang>();
        builder.Services.AddHostedService<Tafelbode>();
        builder.Services.AddSignalR();
        builder.Services.AddPost(builder.Configuration);
        builder.Services.AddRazorPages();
    }

    private static void StelLijnIn(WebApplication app)
    {
        app.UseTussenstation(app.Configuration);
        app.UseBeveiligingskoppen(app.Services.GetRequiredService<Aanmeldinstellingen>().Herkomst);
        app.UseFouten();
        app.UseApikader();
        app.UseMaatwerkThema();
        app.UseHttpsplicht(app.Configuration.GetValue<bool>("Demo:Aan"));
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapCasusprudentieApi();
        app.MapSignalenApi();
        app.MapApibeschrijving();
        app.MapHub<Tafelhub>(Tafelhub.Adres);
        app.MapOpenIdConnect();
        app.MapDemo();
        app.MapGezondheid();
        app.MapSecurityTxt(app.Configuration["Beveiliging:Contact"], TimeProvider.System);
    }

    private static void SpreekNederlands()
    {
        var nederlands = CultureInfo.GetCultureInfo("nl-NL");
        CultureInfo.DefaultThreadCurrentCulture = nederlands;
        CultureInfo.DefaultThreadCurrentUICulture = nederlands;
        CultureInfo.CurrentCulture = nederlands;
        CultureInfo.CurrentUICulture = nederlands;
    }
}
