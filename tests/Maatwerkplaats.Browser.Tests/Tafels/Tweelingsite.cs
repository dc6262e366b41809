using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Tafels;

/// <summary>Twee nodes op één PostgreSQL-database; zonder PostgreSQL één node op SQLite, met twee namen.</summary>
internal sealed class Tweelingsite : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("maatwerk-tweeling-").FullName;
    private readonly List<WebApplication> _nodes = [];

    public string Een => _nodes[0].Urls.First();

    public string Twee => _nodes[^1].Urls.First();

    public bool HeeftTweeNodes => _nodes.Count > 1;

    private IServiceProvider Diensten => _nodes[0].Services;

    public static async Task<Tweelingsite> Start()
    {
        var site = new Tweelingsite();
        var postgres = Testpostgres.IsBeschikbaar ? Testpostgres.Verbinding($"tweeling_{Guid.NewGuid():N}") : null;
        await site.StartNode(postgres);
        if (postgres is not null)
        {
            await site.StartNode(postgres);
        }

        return site;
    }

    /// <summary>Laat de tweede node wegvallen.</summary>
    public async Task VerliesTweede()
    {
        if (HeeftTweeNodes)
        {
            var weg = _nodes[1];
            _nodes.RemoveAt(1);
            await weg.DisposeAsync();
        }
    }

    /// <summary>Een casus in behandeling, met een collega en een gast erbij.</summary>
    /// <returns>Het nummer, en de link van de gast.</returns>
    public async Task<(string Nummer, string Gastlink)> MaakCasus()
    {
        var (dienst, contactpersoon, inbrenger) = (Diensten.GetRequiredService<Casusdienst>(), Persona("contactpersoon"), Persona("inbrenger"));
        var casus = await dienst.MeldAan(inbrenger, new("Het voorschot moet in één keer terug.", "Dat het wel kan") { Werkplaats = "noord" }, new(Guid.CreateVersion7()));
        await dienst.Doe(contactpersoon, casus.Nummer, CasusRecht.Beoordelen, new(Guid.CreateVersion7()), c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons", null, "We gaan aan de slag.", new(2027, 1, 15));
            c.HaalCollegaErbij(Persona("deelnemer").AlsBetrokkene(), "Deskundige", null, null);
        });
        var gast = Guid.Empty;
        await dienst.Doe(contactpersoon, casus.Nummer, CasusRecht.MensenErbijHalen, new(Guid.CreateVersion7()), c =>
        {
            var toestemming = c.LegToestemmingVast("Gemeente Groningen", Toestemmingstekst.Grondslag, "De schuld", new(2026, 1, 2), Toestemmingstekst.Versie, "Telefonisch", null);
            gast = c.LaatExterneToe(new(null, "", "", "Gemeente Groningen"), Diensten.GetRequiredService<Core.Shared.Versleuteling>().Versleutel("K. de Wit", Casusdienst.DoelContact), "schuldhulpverlener", toestemming);
        });
        var vandaag = Core.Shared.Kalender.DatumInNederland(DateTime.UtcNow);
        return (casus.Nummer, $"/gast/{await Diensten.GetRequiredService<Gastdeur>().MaakLink(contactpersoon, casus.Nummer, gast, vandaag.AddDays(1))}");
    }

    public async Task<CasusStaat> Lees(string nummer) => (await Diensten.GetRequiredService<Casuslezer>().Lees(Persona("contactpersoon"), nummer, null)).Casus;

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        Directory.Delete(_map, recursive: true);
    }

    private async Task StartNode(string? postgres)
    {
        string[] args =
        [
            "--applicationName=Maatwerkplaats.Web", "--urls=http://127.0.0.1:0", "--Demo:Aan=true", "--Demo:Casussen=false", $"--Data:Map={_map}",
            "--Limieten:Factor=10000", "--Logging:LogLevel:Default=Error", .. postgres is null ? Array.Empty<string>() : [$"--ConnectionStrings:Maatwerkplaats={postgres}"],
        ];
        var node = Web.Website.Bouw(args);
        await node.StartAsync();
        _nodes.Add(node);
    }

    private Gebruiker Persona(string sleutel)
    {
        using var db = Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        return Gebruiker.Van(db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).First(p => p.Aanmeldkenmerk == "demo:" + sleutel));
    }
}
