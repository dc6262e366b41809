using System.Collections.Concurrent;
using Maatwerkplaats.Core.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatwerkplaats.TestCommon;

/// <summary>
/// De echte toepassing, op een echte database, zonder netwerk. Eén per database voor de hele testreeks: een test maakt
/// zijn eigen mensen en casussen en telt niet wat anderen maakten.
/// </summary>
public sealed class Testsite : WebApplicationFactory<Program>
{
    private static readonly ConcurrentDictionary<Database, Lazy<Testsite>> Sites = new();

    private static IModelMetadataProvider? Veldkennis;

    private readonly string _map = Directory.CreateTempSubdirectory("maatwerk-test-").FullName;
    private readonly string? _postgres;
    private readonly TimeProvider? _klok;
    private readonly (string Naam, string Waarde)[] _instellingen;

    private Testsite(Database database, TimeProvider? klok = null, params (string Naam, string Waarde)[] instellingen)
    {
        (_klok, _instellingen) = (klok, instellingen);
        var naam = $"test_{Guid.NewGuid():N}";
        Sjabloon.Kopieer(database, _map, naam);
        _postgres = database == Database.Postgres ? Testpostgres.Verbinding(naam) : null;

        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RuimOp();
    }

    /// <summary>De site op deze database; start bij het eerste gebruik.</summary>
    public static Testsite Op(Database database) => Sites.GetOrAdd(database, d => new(() => Gestart(new Testsite(d)))).Value;

    /// <summary>Een fabriek start niet veilig vanuit twee tests tegelijk; daarom meteen, binnen de luie waarde.</summary>
    private static Testsite Gestart(Testsite site)
    {
        _ = site.Services;
        return site;
    }

    /// <summary>Een eigen site met een eigen database zonder casussen, voor een test die de klok of een instelling verandert. Ruimt zichzelf op.</summary>
    public static Testsite Eigen(Database database, TimeProvider? klok = null, params (string Naam, string Waarde)[] instellingen) =>
        new(database, klok, instellingen);

    public T Dienst<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public IDbContextFactory<MaatwerkDb> Databases => Dienst<IDbContextFactory<MaatwerkDb>>();

    /// <summary>Iemand met een browser die nog niet is aangemeld.</summary>
    public Bezoeker Bezoeker() => new(CreateDefaultClient(ClientOptions.BaseAddress, new CookieBewaarder()));

    /// <summary>Iemand met een browser, aangemeld als deze demopersoon.</summary>
    public async Task<Bezoeker> Als(string persona)
    {
        var bezoeker = Bezoeker();
        await bezoeker.MeldAan(persona);
        return bezoeker;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Demo:Aan", "true");
        builder.UseSetting("Demo:Casussen", "false");
        builder.UseSetting("Data:Map", _map);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        // Alle tests komen van één adres; de grenzen zelf toetst een eigen site.
        builder.UseSetting("Limieten:Factor", "10000");
        if (_postgres is not null)
        {
            builder.UseSetting("ConnectionStrings:Maatwerkplaats", _postgres);
        }

        foreach (var (naam, waarde) in _instellingen)
        {
            builder.UseSetting(naam, waarde);
        }

        builder.ConfigureTestServices(diensten =>
        {
            // Hoe de velden van alle bladzijden heten is op elke site hetzelfde, en het uitzoeken is de helft van het starten.
            if (Veldkennis is { } velden)
            {
                diensten.AddSingleton(velden);
            }

            if (_klok is not null)
            {
                diensten.AddSingleton(_klok);
            }
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        Veldkennis ??= host.Services.GetRequiredService<IModelMetadataProvider>();
        return host;
    }

    private void RuimOp()
    {
        if (_postgres is not null)
        {
            using var db = Databases.CreateDbContext();
            db.Database.EnsureDeleted();
        }

        Directory.Delete(_map, recursive: true);
    }
}
