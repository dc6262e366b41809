namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Nummer van een verhaal, bijvoorbeeld VHL-2026-0003.</summary>
public static class Verhaalnummer
{
    public const string Reeks = "verhaal";

    public static string Maak(int jaar, int volgnummer) => $"VHL-{jaar}-{volgnummer:0000}";
}
