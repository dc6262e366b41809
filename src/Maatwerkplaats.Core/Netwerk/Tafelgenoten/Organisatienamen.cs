using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Herkent in een tekst als "gemeente Leeuwarden, schuldhulp" welke andere organisatie uit de lijst wordt bedoeld.</summary>
public static class Organisatienamen
{
    private static readonly (string Woord, string Code)[] Bijnamen =
    [
        ("gemeente", "gemeente"), ("wmo", "gemeente"), ("belasting", "belastingdienst"), ("toeslagen", "belastingdienst"),
        ("sociale verzekeringsbank", "svb"), ("sociale zaken", "szw"), ("volksgezondheid", "vws"),
        ("re-integratiebureau", "reintegratiebureau"), ("opleider", "reintegratiebureau"), ("werkgever", "werkgever"),
    ];

    /// <summary>Codes van de organisaties die de tekst noemt; leeg als er geen bij zit.</summary>
    public static IReadOnlyList<string> Herken(string tekst, Lijsten lijsten) =>
    [
        .. Bijnamen.Where(b => tekst.Contains(b.Woord, StringComparison.OrdinalIgnoreCase) && lijsten.Kent(Lijst.Onderdeel, b.Code)).Select(b => b.Code)
            .Concat(lijsten.Waarden.Where(w => w.Lijst == Lijst.Onderdeel && lijsten.IsBuiten(w.Code) && Staat(tekst, w)).Select(w => w.Code)).Distinct(),
    ];

    private static bool Staat(string tekst, Lijstwaarde waarde) =>
        tekst.Contains(waarde.Label, StringComparison.OrdinalIgnoreCase)
        || tekst.Split([' ', ',', '/', '(', ')', ';']).Contains(waarde.Code, StringComparer.OrdinalIgnoreCase);
}
