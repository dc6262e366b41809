using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Maatwerkplaats.Core.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Web.Tests.OpenIdConnect;

/// <summary>De echte website op Kestrel met https, zonder demo, verbonden met een voorziening.</summary>
internal sealed class Beveiligdesite : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("maatwerk-oidc-").FullName;
    private readonly string _database = $"test_{Guid.NewGuid():N}";
    private readonly bool _postgres;
    private WebApplication? _app;

    public Beveiligdesite(Database database)
    {
        _postgres = database == Database.Postgres;
        Sjabloon.Kopieer(database, _map, _database);
        Adres = $"https://localhost:{VrijePoort()}";
    }

    public string Adres { get; }

    public IDbContextFactory<MaatwerkDb> Databases => _app!.Services.GetRequiredService<IDbContextFactory<MaatwerkDb>>();

    public async Task Start(string autoriteit, params string[] meer)
    {
        _app = Website.Bouw(
        [
            $"--Data:Map={_map}",
            $"--Kestrel:Endpoints:Https:Url={Adres}",
            $"--Kestrel:Endpoints:Https:Certificate:Path={MaakCertificaat()}",
            "--Logging:LogLevel:Default=Error",
            $"--Aanmelden:Autoriteit={autoriteit}",
            "--Aanmelden:ClientId=maatwerkplaats",
            "--Aanmelden:ClientGeheim=alleen-voor-de-test",
            "--Aanmelden:Rollen:mwp-beheer=Beheerder",
            .. _postgres ? (string[])[$"--ConnectionStrings:Maatwerkplaats={Testpostgres.Verbinding(_database)}"] : [],
            .. meer,
        ]);
        await _app.StartAsync();
    }

    /// <summary>Een browser die het eigen certificaat vertrouwt, cookies bewaart en zelf niet doorloopt.</summary>
    public static HttpClient Browser() => new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        AllowAutoRedirect = false,
        CookieContainer = new CookieContainer(),
    });

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            if (_postgres)
            {
                await using var db = await Databases.CreateDbContextAsync();
                await db.Database.EnsureDeletedAsync();
            }

            await _app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    private string MaakCertificaat()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var aanvraag = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256);
        var namen = new SubjectAlternativeNameBuilder();
        namen.AddDnsName("localhost");
        aanvraag.CertificateExtensions.Add(namen.Build());
        using var certificaat = aanvraag.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var pad = Path.Combine(_map, "certificaat.pfx");
        File.WriteAllBytes(pad, certificaat.Export(X509ContentType.Pfx));
        return pad;
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
