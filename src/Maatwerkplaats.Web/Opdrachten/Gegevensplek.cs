using System.CommandLine;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>De gegevens waar een opdracht mee werkt, zonder de website te starten.</summary>
internal sealed class Gegevensplek : IAsyncDisposable
{
    private readonly ServiceProvider _diensten;
    private readonly string _map;

    public Gegevensplek(Opties opties, ParseResult gelezen)
    {
        var instellingen = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddCommandLine([.. opties.AlsInstellingen(gelezen)])
            .Build();
        _map = instellingen["Data:Map"]!;
        Sleutelbestand = instellingen["Sleutels:Bestand"] ?? Path.Combine(_map, "sleutels.json");
        IsPostgres = !string.IsNullOrEmpty(instellingen.GetConnectionString("Maatwerkplaats"));
        _diensten = new ServiceCollection().AddMaatwerkplaats(instellingen).BuildServiceProvider();
    }

    public string Sleutelbestand { get; }

    private bool IsPostgres { get; }

    public T Dienst<T>()
        where T : notnull => _diensten.GetRequiredService<T>();

    /// <summary>Kijkt of er een database is waar dit programma mee overweg kan, zonder er een te maken.</summary>
    /// <returns>Wat er in de weg staat, of <c>null</c>.</returns>
    public async Task<string?> WatOntbreekt(CancellationToken ct)
    {
        // Alleen openen zou al een leeg bestand maken.
        if (!IsPostgres && !File.Exists(Path.Combine(_map, "maatwerkplaats.db")))
        {
            return $"Er is geen database in {_map}.";
        }

        await using var db = await Dienst<IDbContextFactory<MaatwerkDb>>().CreateDbContextAsync(ct);
        return !await db.Database.CanConnectAsync(ct) ? "De database is niet te bereiken."
            : (await db.Database.GetPendingMigrationsAsync(ct)).Any() ? "De database heeft nog een oudere vorm. Start eerst de website, dan wordt hij bijgewerkt."
            : null;
    }

    public ValueTask DisposeAsync() => _diensten.DisposeAsync();
}
