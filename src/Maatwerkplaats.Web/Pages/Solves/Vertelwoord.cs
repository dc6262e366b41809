using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Solves;

/// <summary>Zegt in één zin wie iets hoorde over een solve, wie niet, en waarom niet.</summary>
public static class Vertelwoord
{
    public static string Zin(Terugkoppeling woord, Lijsten lijsten) => string.Join("; ", new[]
    {
        $"aan {Tel(woord.Melders, "melder", "melders")}{(woord.Buiten > 0 ? $", van wie {woord.Buiten} van buiten" : "")}{(woord.Bellen.Count > 0 ? $", van wie {woord.Bellen.Count} aan de telefoon" : "")}",
        woord.NietNodig > 0 ? $"{woord.NietNodig} {(woord.NietNodig == 1 ? "hoeft" : "hoeven")} niets te horen" : null,
        woord.Onbereikbaar > 0 ? $"{woord.Onbereikbaar} niet te bereiken: geen account en geen adres" : null,
        woord.Vertrokken > 0 ? $"{woord.Vertrokken} niet te bereiken: geen account meer" : null,
        woord.ZonderMens.Count > 0 ? $"niet te bereiken, want er staat geen mens bij: {string.Join(", ", woord.ZonderMens.Select(b => $"{b.Aantal} uit {lijsten.Label(b.Bron)}"))}" : null,
    }.OfType<string>());

    private static string Tel(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
