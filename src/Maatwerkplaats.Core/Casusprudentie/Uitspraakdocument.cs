using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Maakt van een casus wat de zoekmachine leest: de teksten met hun gewicht en de waarden om op te filteren.</summary>
public static class Uitspraakdocument
{
    /// <param name="nummer">Het nummer waaronder de casus in de zoekindex staat.</param>
    public static Document Van(long nummer, Uitspraakinhoud casus) =>
        new(nummer, [.. Teksten(casus).Where(sectie => sectie.Tekst.Length > 0)]) { Facetten = Facetten(casus) };

    // Waar het om draait staat in de titel, de kernwoorden en de regels; het verloop verschilt van geval tot geval.
    private static IEnumerable<Sectie> Teksten(Uitspraakinhoud casus) =>
    [
        new("titel", casus.NaamCasus, 3),
        new("kernwoorden", string.Join(", ", casus.Kernwoorden), 4),
        new("wetten", string.Join(", ", casus.Wetten)),
        new("regels", casus.Regels, 3),
        new("probleem", casus.Probleem, 1.5f),
        new("reden", casus.Reden),
        new("proces", casus.Proces, 0.3f),
        new("afweging", casus.Afweging),
        new("juridisch", casus.Juridisch, 1.5f),
        new("economisch", casus.Economisch, 0.3f),
        new("maatschappelijk", casus.Maatschappelijk, 0.3f),
        new("oplossing", casus.Oplossing),
        new("opmerkingen", casus.Opmerkingen, 0.5f),
    ];

    private static Dictionary<string, IReadOnlyList<string>> Facetten(Uitspraakinhoud casus) => new()
    {
        ["wet"] = casus.Wetten,
        ["niveau"] = casus.OplossingNiveau,
        ["uitkomst"] = Een(casus.Uitkomst),
        ["maatwerkplaats"] = Een(casus.Maatwerkplaats),
        ["jaar"] = Een(casus.DatumIngebracht.Length >= 4 ? casus.DatumIngebracht[..4] : ""),
    };

    private static string[] Een(string waarde) => waarde.Length == 0 ? [] : [waarde];
}
