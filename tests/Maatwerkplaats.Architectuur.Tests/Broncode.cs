using System.Runtime.CompilerServices;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>De bronbestanden zelf.</summary>
internal static class Broncode
{
    public static readonly string Wortel = ZoekWortel();

    public static IEnumerable<string> Bestanden(string map, string soort = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Wortel, map), soort, SearchOption.AllDirectories)
            .Where(b => !b.Split(Path.DirectorySeparatorChar).Any(d => d is "bin" or "obj" or "node_modules" or "dist"));

    public static string Kort(string bestand) => Path.GetRelativePath(Wortel, bestand);

    private static string ZoekWortel([CallerFilePath] string hier = "")
    {
        var map = new DirectoryInfo(Path.GetDirectoryName(hier)!);
        while (!File.Exists(Path.Combine(map.FullName, "Maatwerkplaats.slnx")))
        {
            map = map.Parent!;
        }

        return map.FullName;
    }
}
