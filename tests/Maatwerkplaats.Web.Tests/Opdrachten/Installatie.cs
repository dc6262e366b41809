using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Opdrachten;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

/// <summary>Een eigen plek met gegevens, zoals de opdrachtregel haar ziet.</summary>
internal sealed class Installatie : IAsyncDisposable
{
    private readonly Database _database;
    private readonly string _naam = $"test_{Guid.NewGuid():N}";
    private readonly ServiceProvider _diensten;

    public Installatie(Database database, bool gereed = true)
    {
        _database = database;
        Map = Directory.CreateTempSubdirectory("maatwerk-opdracht-").FullName;
        if (gereed)
        {
            Sjabloon.Kopieer(database, Map, _naam);
        }

        _diensten = new ServiceCollection().AddMaatwerkplaats(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Map"] = Map,
            ["ConnectionStrings:Maatwerkplaats"] = Verbinding,
        }).Build()).BuildServiceProvider();
    }

    public string Map { get; }

    private string? Verbinding => _database == Database.Postgres ? Testpostgres.Verbinding(_naam) : null;

    public IDbContextFactory<MaatwerkDb> Databases => Dienst<IDbContextFactory<MaatwerkDb>>();

    public T Dienst<T>()
        where T : notnull => _diensten.GetRequiredService<T>();

    public Task<int> Voer(params string[] opdracht) =>
        Opdrachtregel.Voer([.. opdracht, "--data", Map, .. Verbinding is null ? (string[])[] : ["--verbinding", Verbinding]]);

    /// <summary>Vult de plek: een persoon, een casus met een BSN, een maatwerksessie, een wijziging van de inrichting, regels inzagelog en twee uitspraken.</summary>
    public async Task<CasusStaat> Vul()
    {
        await using var db = await Databases.Open("uwv");
        var persoon = new Persoon { Id = Guid.CreateVersion7(), Organisatie = "uwv", Naam = "Noor Él", Functie = "f", Onderdeel = "smz", Email = "n@voorbeeld.nl", Rollen = [] };
        persoon.Rollen.Add(new() { PersoonId = persoon.Id, Rol = Rol.Beheerder, Werkplaats = "" });
        db.Add(persoon);
        await db.SaveChangesAsync();
        var wie = Gebruiker.Van(persoon);
        var casus = await Dienst<Casusdienst>().MeldAan(wie, new("Het \"wringt\";\nhier", "Anders") { Bsn = "999990019" }, new(Guid.NewGuid()));
        await Dienst<Inrichtingdienst>().ZetTermijnen(wie, new(4, 20), 8, new(Guid.NewGuid()));
        await Dienst<Inzagelog>().Leg(wie, InzageSoort.Bekeken, casus.Id);
        await Dienst<Inzagelog>().Leg(wie, InzageSoort.Gezocht, null, "iets");
        await Dienst<Sessiedienst>().ZetOp(
            wie with { Rollen = [new(Rol.CoordinatorLandelijk, "")] }, casus.Nummer, [], [new(DateTime.UtcNow.Date.AddDays(9), 60)], new("Zaal 1", null), new(Guid.NewGuid()));
        await Dienst<Publicatie>().Publiceer("uwv", [new("P1", new() { NaamCasus = "Voorschot terug" }), new("P2", new() { NaamCasus = "Boete" })], proef: false);
        return casus;
    }

    /// <summary>Verandert iets buiten de toepassing om.</summary>
    public async Task Sql(string opdracht)
    {
        await using var db = await Databases.CreateDbContextAsync();
#pragma warning disable EF1002 // Vaste tekst uit een test.
        (await db.Database.ExecuteSqlRawAsync(opdracht)).ShouldBeGreaterThan(0);
#pragma warning restore EF1002
    }

    public async ValueTask DisposeAsync()
    {
        if (_database == Database.Postgres)
        {
            await using var db = await Databases.CreateDbContextAsync();
            await db.Database.EnsureDeletedAsync();
        }

        await _diensten.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Map, recursive: true);
    }
}
