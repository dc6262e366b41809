using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.TestCommon.Voorbeelden;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Casusprudentie;

/// <summary>Een leeg register op een eigen database, met alles wat erbij hoort.</summary>
internal sealed class Proefregister : IAsyncDisposable, IDbContextFactory<MaatwerkDb>
{
    public const string Organisatie = "uwv";
    private readonly Testdatabase _database;

    private Proefregister(Database database, TimeProvider? klok)
    {
        _database = new(database, gereed: true);
        Klok = klok ?? TimeProvider.System;
        Publicatie = new(this, Klok);
        Herbouw = new(this, new(this, Klok), Klok);
        Onderhoud = new(this, Herbouw, new(this, Klok), Klok);
        Register = Node();
    }

    public TimeProvider Klok { get; }

    public Publicatie Publicatie { get; }

    public Indexherbouw Herbouw { get; }

    public Indexonderhoud Onderhoud { get; }

    public Casusregister Register { get; }

    public static Proefregister Nieuw(Database database, TimeProvider? klok = null) => new(database, klok);

    /// <summary>Een register met de 120 voorbeelden.</summary>
    public static async Task<Proefregister> MetVoorbeelden(Database database)
    {
        var register = Nieuw(database);
        await register.Publiceer([.. Voorbeeldregister.Casussen]);
        return register;
    }

    /// <summary>Nog een proces op dezelfde database.</summary>
    public Casusregister Node() => new(this, new Paginacache(1 << 20));

    public Task<Publicatietelling> Publiceer(params Aangeboden[] casussen) => Publicatie.Publiceer(Organisatie, casussen, proef: false);

    /// <summary>Haalt uitspraken weg zoals een intrekking dat doet.</summary>
    public async Task TrekIn(params string[] herkomsten)
    {
        await using var db = await this.Open(Organisatie);
        await using var transactie = await db.Database.BeginTransactionAsync();
        var uitspraken = await db.Set<Uitspraak>().Where(u => herkomsten.Contains(u.Herkomst)).ToListAsync();
        await Registerindex.Haal(db, uitspraken);
        db.RemoveRange(uitspraken);
        await db.SaveChangesAsync();
        await transactie.CommitAsync();
    }

    public async Task<Zoekantwoord> Zoek(string vraag) => await Register.Zoek(Organisatie, new(vraag));

    /// <summary>Wat er bij deze vraag wordt gevonden, onder de naam uit de bron, beste eerst.</summary>
    public async Task<IReadOnlyList<string>> Vind(string vraag) => [.. (await Zoek(vraag)).Treffers.Select(t => t.Vermelding.Herkomst)];

    public async Task<int> AantalSegmenten()
    {
        await using var db = await this.Open(Organisatie);
        return await db.Set<Zoeksegment>().CountAsync(s => s.Tot == null);
    }

    /// <summary>Wat een controle van de index te melden heeft.</summary>
    public async Task<IReadOnlyList<string>> Controleer()
    {
        await using var db = await this.Open(Organisatie);
        return await Indexcontrole.Bekijk(db);
    }

    public async Task Sql(FormattableString opdracht)
    {
        await using var db = CreateDbContext();
        (await db.Database.ExecuteSqlAsync(opdracht)).ShouldBeGreaterThan(0);
    }

    public MaatwerkDb CreateDbContext() => _database.Open();

    public static Aangeboden Casus(string herkomst, string titel, string tekst = "") => new(herkomst, new() { NaamCasus = titel, Probleem = tekst.Length > 0 ? tekst : titel, Wetten = ["WW"] });

    public async ValueTask DisposeAsync()
    {
        Register.Dispose();
        await _database.DisposeAsync();
    }
}
