namespace Maatwerkplaats.Bench.Taal;

/// <summary>Prints every quality figure of the language engine beside what a user has today, on the open data.</summary>
internal static class Kwaliteit
{
    /// <param name="map">The folder of the open data, with a folder <c>taal</c> in it.</param>
    /// <param name="postgres">A connection to compare with PostgreSQL's own Dutch search, or null.</param>
    public static int Meet(string map, string? postgres)
    {
        Console.WriteLine($"{"wat",-52} {"bereikt",10}   {"streven",-10} anderen");
        Stammers.Meet(Path.Combine(map, "taal", "snowball-dutch"));
        Lemmas.Meet(Path.Combine(map, "taal", "ud-dutch"));
        Samenstellingsgrenzen.Meet(Path.Combine(map, "taal", "ud-dutch"));
        var casussen = Voorbeeldcasus.Lees(Path.Combine(map, "casusprudentie.jsonl"));
        Zoekvragen.Meet(casussen, Path.Combine(map, "zoekvragen.jsonl"), postgres);
        GelijkeCasussen.Meet(casussen);
        return 0;
    }

    public static void Regel(string wat, string bereikt, string streven = "", string anderen = "") => Console.WriteLine($"{wat,-52} {bereikt,10}   {streven,-10} {anderen}");

    public static string Getal(double waarde) => waarde.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
}
