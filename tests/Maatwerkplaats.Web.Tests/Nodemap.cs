using System.Diagnostics;

namespace Maatwerkplaats.Web.Tests;

/// <summary>Een map naast de tests met een programma voor Node en wat dat nodig heeft.</summary>
internal static class Nodemap
{
    private static readonly SemaphoreSlim Slot = new(1);

    /// <summary>Start een programma uit deze map; installeert eerst wat het nodig heeft.</summary>
    /// <param name="onder">De map, onder die van de tests.</param>
    public static async Task<Process> Start(string onder, string programma, params string[] argumenten)
    {
        var map = Path.Combine(Wortel(), "tests", "Maatwerkplaats.Web.Tests", onder);
        await Installeer(map);
        return Begin("node", map, [programma, .. argumenten]);
    }

    private static async Task Installeer(string map)
    {
        await Slot.WaitAsync();
        try
        {
            // Dit bestand schrijft npm pas als alles er is.
            if (!File.Exists(Path.Combine(map, "node_modules", ".package-lock.json")))
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

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Maatwerkplaats.slnx")))
        {
            map = map.Parent;
        }

        return map!.FullName;
    }
}
