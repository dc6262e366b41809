namespace Maatwerkplaats.TestCommon;

/// <summary>De verzonnen registratiebestanden, formulieren en casussen waarmee wordt getoetst.</summary>
public static class Testgegevens
{
    public const string Pilot = "registratiebestand-pilot.xlsx";
    public const string PilotCsv = "registratiebestand-pilot.csv";
    public const string EersteVorm = "registratiebestand-eerste-vorm.csv";
    public const string Casussen = "casussen.jsonl";

    /// <summary>De namen van de ingevulde formulieren, oud en nieuw.</summary>
    public static IReadOnlyList<string> Formulieren { get; } =
        [.. typeof(Testgegevens).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".docx", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string naam)
    {
        using var stroom = typeof(Testgegevens).Assembly.GetManifestResourceStream(naam) ?? throw new FileNotFoundException(naam);
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    public static string Tekst(string naam) => System.Text.Encoding.UTF8.GetString(Bytes(naam)).TrimStart('\uFEFF');

    /// <summary>Zet een bestand in een map, zoals iemand het op zijn schijf heeft.</summary>
    public static string Zet(string map, string naam) => Zet(map, naam, Bytes(naam));

    public static string Zet(string map, string naam, byte[] inhoud)
    {
        var pad = Path.Combine(map, naam);
        File.WriteAllBytes(pad, inhoud);
        return pad;
    }
}
