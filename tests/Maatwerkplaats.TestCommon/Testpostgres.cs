namespace Maatwerkplaats.TestCommon;

/// <summary>De PostgreSQL-server voor tests, uit de omgevingsvariabele MAATWERK_TEST_POSTGRES.</summary>
public static class Testpostgres
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("MAATWERK_TEST_POSTGRES");

    public static bool IsBeschikbaar => !string.IsNullOrEmpty(Server);

    /// <summary>Verbinding met een database op de testserver. Wat een site heeft gebruikt, is snel weer vrij: er zijn er honderden na elkaar.</summary>
    public static string Verbinding(string database) => $"{Server};Database={database};Connection Idle Lifetime=10;Connection Pruning Interval=5";
}
