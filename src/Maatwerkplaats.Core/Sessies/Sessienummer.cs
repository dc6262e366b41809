namespace Maatwerkplaats.Core.Sessies;

/// <summary>Nummer van een maatwerksessie, bijvoorbeeld MWS-2026-0012.</summary>
public static class Sessienummer
{
    public const string Reeks = "sessie";

    public static string Maak(int jaar, int volgnummer) => $"MWS-{jaar}-{volgnummer:0000}";
}
