using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Verzonnen signalen uit verschillende bronnen, gemaakt met de dienst zelf; de casussen van de demo leveren de hunne.</summary>
internal static class Demosignalen
{
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
        foreach (var bron in inhouden.GroupBy(i => i.Bron))
        {
            await dienst.Neem("uwv", Betrokkene.Systeem, Guid.CreateVersion7(), [.. bron]);
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
