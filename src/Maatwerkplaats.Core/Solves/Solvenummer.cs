namespace Maatwerkplaats.Core.Solves;

/// <summary>Nummer van een solve, bijvoorbeeld SLV-2026-0007.</summary>
public static class Solvenummer
{
    public const string Reeks = "solve";

    public static string Maak(int jaar, int volgnummer) => $"SLV-{jaar}-{volgnummer:0000}";
}
