using System.Diagnostics;
using System.Text.Json;

namespace Maatwerkplaats.Web.Tests.OpenIdConnect;

/// <summary>Start de provider (npm <c>oidc-provider</c>) als eigen proces en stopt hem na de test.</summary>
internal sealed class Voorziening : IAsyncDisposable
{
    private static readonly SemaphoreSlim Slot = new(1);
    private readonly Process _proces;
    private readonly string _mensen;

    private Voorziening(Process proces, string adres, string mensen) => (_proces, Adres, _mensen) = (proces, adres, mensen);

    public string Adres { get; }

    public static async Task<Voorziening> Start(string site, object mensen)
    {
        var map = Map();
        await Installeer(map);
        var bestand = Path.GetTempFileName();
        await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(mensen));
        var proces = Begin("node", map, "voorziening.mjs", site + "/aanmelden/terug", site + "/aanmelden", bestand);
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (regel.StartsWith("luistert ", StringComparison.Ordinal))
            {
                return new(proces, regel[9..], bestand);
            }
        }

        throw new InvalidOperationException("De voorziening startte niet: " + await proces.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        File.Delete(_mensen);
    }

    private static async Task Installeer(string map)
    {
        await Slot.WaitAsync();
        try
        {
            if (!Directory.Exists(Path.Combine(map, "node_modules", "oidc-provider")))
            {
                using var npm = Begin("npm", map, "ci", "--no-audit", "--no-fund");
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

        return Path.Combine(map!.FullName, "tests", "Maatwerkplaats.Web.Tests", "OpenIdConnect");
    }
}
