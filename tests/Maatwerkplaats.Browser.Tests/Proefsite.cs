using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests;

/// <summary>De echte toepassing met de democasussen op een vrije poort, en één browser om haar te bekijken.</summary>
public sealed class Proefsite : IAsyncLifetime
{
    private readonly string _map = Directory.CreateTempSubdirectory("maatwerk-browser-").FullName;
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public string Adres => _app.Urls.First();

    public IServiceProvider Diensten => _app.Services;

    public async Task InitializeAsync()
    {
        _app = Web.Website.Bouw(
            ["--applicationName=Maatwerkplaats.Web", "--urls=http://127.0.0.1:0", "--Demo:Aan=true", $"--Data:Map={_map}", "--Limieten:Factor=10000", "--Logging:LogLevel:Default=Error"]);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            // De browser van het systeem: een test haalt niets van het netwerk.
            ExecutablePath = "/usr/bin/chromium",
            // Eén site hoeft niet van een andere te worden gescheiden; een nieuw proces per bladzijde kost meer dan de bladzijde.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-site-isolation-trials", "--mute-audio"],
        });
    }

    /// <summary>Een nieuw venster, zo nodig aangemeld als een persona van de demo.</summary>
    /// <param name="teller">Telt mee wat deze persoon invult.</param>
    public async Task<Venster> Open(
        string? persona = null, int breedte = 1280, int hoogte = 900, ColorScheme kleuren = ColorScheme.Light, Veldenteller? teller = null)
    {
        var context = await Context(persona, breedte, hoogte, kleuren);
        if (teller is not null)
        {
            await teller.Volg(context);
        }

        return new(context, await context.NewPageAsync());
    }

    /// <summary>Een venster op een andere site dan deze, zo nodig aangemeld.</summary>
    public async Task<Venster> OpenOp(string adres, string? persona, int breedte = 1280, int hoogte = 900)
    {
        var context = await Context(persona, breedte, hoogte, adres: adres);
        return new(context, await context.NewPageAsync());
    }

    /// <summary>Een browser van iemand, zonder venster nog; te delen door vensters naast elkaar.</summary>
    public async Task<IBrowserContext> Context(
        string? persona = null, int breedte = 1280, int hoogte = 900, ColorScheme kleuren = ColorScheme.Light, string? adres = null)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = adres ?? Adres,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new() { Width = breedte, Height = hoogte },
            ColorScheme = kleuren,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        await context.AddInitScriptAsync(Toegankelijkheid.Script);
        if (persona is not null)
        {
            var form = context.APIRequest.CreateFormData();
            form.Set("persona", persona);
            var antwoord = await context.APIRequest.PostAsync("/demo/inloggen", new() { Form = form, MaxRedirects = 0 });
            antwoord.Status.ShouldBe(302);
        }

        return context;
    }

    /// <summary>Een democasus die aan de voorwaarde voldoet.</summary>
    public CasusStaat Casus(Func<CasusStaat, bool> welke)
    {
        using var db = _app.Services.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        return db.Set<CasusRij>().AsNoTracking().OrderBy(c => c.Nummer).Select(c => c.Staat).AsEnumerable().Select(CasusProjectie.Lees).First(welke);
    }

    public Gebruiker Persona(string sleutel)
    {
        using var db = _app.Services.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        return Gebruiker.Van(db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).First(p => p.Aanmeldkenmerk == "demo:" + sleutel));
    }

    /// <summary>Een verse casus, buiten het scherm om.</summary>
    public Task<CasusStaat> BrengIn(string persona, string buikpijn, string werkplaats = "noord") => _app.Services.GetRequiredService<Casusdienst>()
        .MeldAan(Persona(persona), new(buikpijn, "Dat het wel kan") { Werkplaats = werkplaats }, new(Guid.CreateVersion7()));

    /// <summary>Doet iets met een casus, buiten het scherm om.</summary>
    public Task<CasusStaat> Doe(string persona, string nummer, CasusRecht recht, Action<Casus> daad) => _app.Services.GetRequiredService<Casusdienst>()
        .Doe(Persona(persona), nummer, recht, new(Guid.CreateVersion7()), daad);

    public async Task<CasusStaat> Lees(string persona, string nummer) =>
        (await _app.Services.GetRequiredService<Casuslezer>().Lees(Persona(persona), nummer, CasusRecht.Volgen)).Casus;

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }
}

/// <summary>Alle reizen delen één site en één browser.</summary>
[CollectionDefinition(Naam)]
public sealed class Browser : ICollectionFixture<Proefsite>
{
    public const string Naam = "browser";
}
