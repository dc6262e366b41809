using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Verwijzingen naar wetten.overheid.nl volgens de standaard Juriconnect (jci 1.3).</summary>
public static class Juriconnect
{
    /// <param name="bwb">BWB-nummer van de wet, bijvoorbeeld "BWBR0005537".</param>
    /// <param name="artikel">Zoals de wet het schrijft; de dubbele punt van de Awb ("3:4") blijft staan.</param>
    public static string Adres(string bwb, string artikel, string? lid = null) =>
        $"https://wetten.overheid.nl/jci1.3:c:{bwb}&artikel={Veilig(artikel)}{(string.IsNullOrWhiteSpace(lid) ? "" : $"&lid={Veilig(lid)}")}";

    /// <summary>Waar de bron van deze grondslag te lezen is; <c>null</c> als er geen adres van te maken is.</summary>
    public static string? Vindplaats(this Grondslag grondslag, Lijsten lijsten)
    {
        if (grondslag.Ecli is { } ecli)
        {
            return Ecli.Adres(ecli);
        }

        var bwb = lijsten.Waarden.FirstOrDefault(w => w.Lijst == Lijst.Wet && w.Code == grondslag.Wet)?.Bron;
        return string.IsNullOrEmpty(bwb) || string.IsNullOrWhiteSpace(grondslag.Artikel) ? null : Adres(bwb, grondslag.Artikel, grondslag.Lid);
    }

    private static string Veilig(string tekst) => Uri.EscapeDataString(tekst.Trim()).Replace("%3A", ":", StringComparison.Ordinal);
}
