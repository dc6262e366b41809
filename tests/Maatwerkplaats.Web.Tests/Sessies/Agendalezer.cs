using System.Diagnostics;
using System.Text.Json;

namespace Maatwerkplaats.Web.Tests.Sessies;

/// <summary>Leest een agendabestand met een lezer die niet van ons is (npm <c>ical.js</c>, die van Thunderbird).</summary>
internal static class Agendalezer
{
    private static readonly SemaphoreSlim Slot = new(1);
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<GelezenAfspraak> Lees(string bestand)
    {
        var map = Map();
        await Installeer(map);
        using var node = Begin("node", map, "lees.mjs");
        var fouten = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(bestand);
        node.StandardInput.Close();
        var uitkomst = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<GelezenAfspraak>(uitkomst, Vorm)!
            : throw new InvalidOperationException("ical.js las het bestand niet: " + await fouten);
    }

    private static async Task Installeer(string map)
    {
        await Slot.WaitAsync();
        try
        {
            if (!Directory.Exists(Path.Combine(map, "node_modules", "ical.js")))
            {
                using var npm = Begin("npm", map, "ci", "--no-audit", "--no-fund");
                npm.StandardInput.Close();
                var fouten = npm.StandardError.ReadToEndAsync();
                await npm.StandardOutput.ReadToEndAsync();
                await npm.WaitForExitAsync();
                if (npm.ExitCode != 0)
                {
                    throw new InvalidOperationException("npm ci lukte niet: " + await fouten);
                }
            }
        }
        finally
        {
            Slot.Release();
        }
    }

    private static Process Begin(string programma, string map, params string[] argumenten) => Process.Start(new ProcessStartInfo(programma, argumenten)
    {
        WorkingDirectory = map,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string Map()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Maatwerkplaats.slnx")))
        {
            map = map.Parent;
        }

        return Path.Combine(map!.FullName, "tests", "Maatwerkplaats.Web.Tests", "Sessies", "Agendalezer");
    }
}

/// <summary>Wat de lezer in het bestand zag.</summary>
internal sealed record GelezenAfspraak(
    string Methode, string Maker, string Versie, string Zone, int Aantal, string Sleutel, int Volgnummer, DateTime Gemaakt, DateTime Begin, DateTime Eind,
    string BeginZone, string Titel, string Uitleg, string? Plek, string? Adres, string Stand, string Uitnodiger, string UitnodigerNaam, string[] Ontvangers);
