using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Verzonnen signalen uit verschillende bronnen en de thema's daarvan, gemaakt met de dienst zelf; de casussen van de demo leveren de hunne.</summary>
internal static class Demosignalen
{
    private static readonly (string Groep, string Naam, string Omschrijving)[] Themas =
    [
        ("voorschot", "WIA-voorschot moet in één keer terug na lang wachten", "Door de wachttijd voor de keuring loopt het voorschot op. Bij een afwijzing moet alles terug, terwijl het wachten niet aan de klant lag."),
        ("verrekening", "Nabetaling en bonus verkeerd met de WW verrekend", "Een bonus of nabetaling telt in de maand van betalen. Wie die over gewerkte maanden kreeg, ziet zijn WW te veel dalen."),
        ("termijn", "Aanvraagtermijn loonkostenvoordeel onbekend bij kleine werkgevers", "De termijn van drie maanden is kort en weinig bekend. Ook onze eigen uitleg klopt niet altijd."),
        ("jobcoach", "Jobcoach begint opnieuw bij verhuizing of andere baan", "De voorziening hangt aan de werkgever. Wie wisselt, begint opnieuw en zit weken zonder."),
    ];

    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void VulAan(IServiceProvider diensten)
    {
        using (var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext())
        {
            db.Organisatie = "uwv";
            if (db.Set<SignaalRij>().Any(s => s.Bron != Signaalkeuring.UitCasus))
            {
                return;
            }
        }

        Vul(diensten).GetAwaiter().GetResult();
    }

    private static async Task Vul(IServiceProvider diensten)
    {
        var dienst = diensten.GetRequiredService<Signaaldienst>();
        await diensten.GetRequiredService<Casussignaalinhaler>().Doe("uwv");
        var vandaag = Kalender.DatumInNederland(diensten.GetRequiredService<TimeProvider>().Nu());
        var keuring = await dienst.Keuring("uwv");
        var inhouden = Lees().Select((s, i) => keuring.Keur(s.AlsMelding(vandaag, i), melder: null).OfWeiger()).ToArray();
        var ids = await dienst.Neem("uwv", Betrokkene.Systeem, Guid.CreateVersion7(), inhouden);
        await Ordenen(diensten, [.. Lees().Zip(ids, (signaal, id) => (signaal.Groep, id.Id))]);
    }

    private static async Task Ordenen(IServiceProvider diensten, IReadOnlyList<(string Groep, Guid Id)> signalen)
    {
        var themas = diensten.GetRequiredService<Themadienst>();
        Gebruiker solve;
        using (var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext())
        {
            db.Organisatie = "uwv";
            solve = Gebruiker.Van(db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Single(p => p.Aanmeldkenmerk == "demo:solve"));
        }

        Opdracht Nieuw() => new(Guid.CreateVersion7());
        foreach (var (groep, naam, omschrijving) in Themas)
        {
            var nummer = await themas.Begin(solve, naam, omschrijving, [.. signalen.Where(s => s.Groep == groep).Select(s => s.Id)], Nieuw());
            if (groep == "termijn")
            {
                await themas.Doe(solve, nummer, Nieuw(), t => t.LegTerzijde("De voorlichting aan werkgevers is in september aangepast. We wachten af of het helpt.", 3));
            }
        }
    }

    private static IEnumerable<Demosignaal> Lees()
    {
        using var lezer = new StreamReader(typeof(Demosignalen).Assembly.GetManifestResourceStream("demo-signalen.jsonl")!);
        while (lezer.ReadLine() is { } regel)
        {
            yield return JsonSerializer.Deserialize<Demosignaal>(regel, Vorm)!;
        }
    }

    /// <summary>Een verzonnen signaal uit het bestand.</summary>
    /// <param name="Dagen">Zoveel dagen geleden.</param>
    private sealed record Demosignaal(
        string Bron, int Dagen, string Tekst, string VoorWie, string Klantreis, string Moment, string[] Wetten, string Onderwerp, string Onderdeel, string Werkplaats, string Groep)
    {
        public Signaalmelding AlsMelding(DateOnly vandaag, int nummer) => new(Tekst)
        {
            Bron = Bron,
            Kenmerk = $"DEMO-{nummer + 1:000}",
            VoorWie = VoorWie,
            Klantreis = Klantreis,
            Moment = Moment,
            Datum = vandaag.AddDays(-Dagen),
            Wetten = Wetten,
            Onderwerp = Onderwerp,
            Onderdeel = Onderdeel,
            Werkplaats = Werkplaats,
        };
    }
}
