using System.Globalization;
using Maatwerkplaats.Core.Tijdschrijven;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven;

/// <summary>Tijd in woorden en in adressen.</summary>
public static class Tijdwoorden
{
    /// <summary>De knoppen om mee te schrijven, in minuten.</summary>
    public static readonly IReadOnlyList<int> Knoppen = [15, 30, 60];

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"15 minuten", "1 uur", "1 uur en 30 minuten".</summary>
    public static string Duur(int minuten) => (minuten / 60, minuten % 60) switch
    {
        (0, var m) => $"{m} minuten",
        (var u, 0) => $"{u.ToString("N0", Nederlands)} uur",
        var (u, m) => $"{u.ToString("N0", Nederlands)} uur en {m} minuten",
    };

    /// <summary>De plek als zoekreeks; leeg als het nergens bij hoort.</summary>
    public static string Reeks(Tijdplek plek) => plek.Soort == Tijdplaats.Los ? "" : $"?bij={plek.Soort.ToString().ToLowerInvariant()}&nummer={plek.Nummer}";

    /// <summary>Leest de plek uit een zoekreeks; leeg als er iets anders staat.</summary>
    public static Tijdplek? Plek(string? bij, string? nummer) =>
        string.IsNullOrEmpty(bij) ? Tijdplek.Los
        : Enum.TryParse<Tijdplaats>(bij, ignoreCase: true, out var soort) && Enum.IsDefined(soort) && soort != Tijdplaats.Los && !string.IsNullOrEmpty(nummer) ? new(soort, nummer)
        : null;
}
