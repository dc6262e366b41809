using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Bench.Inlezen;

/// <summary>Leest een gemaakt registratiebestand in, naast een kale lezer die de velden alleen telt: rijen per seconde en MB.</summary>
internal static class Inleesmeting
{
    private static readonly string[] Wetten = ["WW", "ZW", "WIA/WGA", "Wajong", ""];

    private static readonly string[] Plaatsen = ["Utrecht", "Noord", "Landelijk", "Zeeland", "Limburg"];

    /// <param name="argumenten">Het aantal rijen (standaard 100.000) en de verbinding met PostgreSQL; zonder verbinding SQLite.</param>
    public static async Task<int> Meet(string[] argumenten)
    {
        var rijen = argumenten.Length > 0 ? int.Parse(argumenten[0], CultureInfo.InvariantCulture) : 100_000;
        var map = Directory.CreateTempSubdirectory("maatwerk-inlezen-").FullName;
        try
        {
            var bestand = Path.Combine(map, "register.csv");
            Maak(bestand, rijen);
            Console.WriteLine($"{rijen:N0} rijen, {new FileInfo(bestand).Length / 1e6:F1} MB");
            await Toon("kale lezer", rijen, () => Task.FromResult(TelKaal(bestand)));
            await MeetInlezer(map, bestand, rijen, argumenten.ElementAtOrDefault(1));
            return 0;
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private static async Task MeetInlezer(string map, string bestand, int rijen, string? postgres)
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Map"] = map,
            ["ConnectionStrings:Maatwerkplaats"] = postgres,
        }).Build();
        await using var diensten = new ServiceCollection().AddMaatwerkplaats(instellingen).BuildServiceProvider();
        diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().MaakGereed();
        var inlezer = diensten.GetRequiredService<Inlezer>();
        await using var inhoud = File.OpenRead(bestand);
        var opdracht = new Inleesopdracht("uwv", Betrokkene.Systeem, "register.csv", inhoud, new());
        await Toon("nalopen", rijen, async () => (await inlezer.Bekijk(opdracht)).Telling.Gelezen);
        await Toon("inlezen", rijen, async () => (await inlezer.LeesIn(opdracht)).Telling.Nieuw);
        await Toon("nog eens, zonder iets nieuws", rijen, async () => (await inlezer.LeesIn(opdracht)).Telling.Ongewijzigd);
    }

    /// <summary>Het hoogste werkgeheugen telt vanaf het begin van het proces: het moet bij meer rijen niet meegroeien.</summary>
    private static async Task Toon(string wat, int rijen, Func<Task<int>> werk)
    {
        var klok = Stopwatch.StartNew();
        var aantal = await werk();
        var seconden = klok.Elapsed.TotalSeconds;
        var melding = aantal == rijen ? "" : $", maar {aantal:N0} van de {rijen:N0} rijen";
        using var proces = Process.GetCurrentProcess();
        Console.WriteLine($"{wat}: {seconden:F1} s, {rijen / seconden:N0} rijen/s, hoogste geheugen {proces.PeakWorkingSet64 / 1e6:F0} MB{melding}");
    }

    private static int TelKaal(string bestand)
    {
        using var lezer = CsvReader.FromFile(bestand, new CsvReaderOptions { Separator = ';' });
        var (rijen, tekens) = (0, 0L);
        while (lezer.Read())
        {
            rijen++;
            for (var i = 0; i < lezer.FieldCount; i++)
            {
                tekens += lezer.GetString(i).Length;
            }
        }

        return tekens > 0 ? rijen : 0;
    }

    private static void Maak(string bestand, int rijen)
    {
        using var schrijver = new StreamWriter(bestand, false, new UTF8Encoding(true));
        schrijver.WriteLine("Nummer;Naam casus;Datum binnenkomst;Datum oplossing;Status;Maatwerkplaats;Wet;Niveau probleem;Casusbeschrijving;Oplossing");
        var eerste = new DateOnly(2020, 11, 1);
        for (var i = 0; i < rijen; i++)
        {
            var (begin, klaar) = (eerste.AddDays(i % 1500), i % 3 > 0);
            var eind = klaar ? begin.AddDays(30).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) : "";
            schrijver.WriteLine(
                $"B-{i};Casus {i};{begin.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)};{eind};{(klaar ? "afgehandeld" : "in behandeling")};{Plaatsen[i % 5]};{Wetten[i % 5]};uitvoering;" +
                $"Cliënt {i} moet een voorschot van {i % 9000} euro terugbetalen na lang wachten op een keuring.;{(klaar ? "Het bedrag wordt kwijtgescholden." : "")}");
        }
    }
}
