using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Maakt van een casus wat de zoekmachine leest: de teksten met hun gewicht en de waarden om op te filteren.</summary>
public static class Uitspraakdocument
{
    // Gaat omhoog als dezelfde casus een ander document geeft: een andere sectie, een ander gewicht, een facet erbij.
    private const int Vorm = 2;
    private const long PerJaar = 10_000_000;
    private const int LangsteOrganisatie = 40;

    /// <summary>Waarmee een index is gemaakt; een index van een lagere versie moet opnieuw.</summary>
    public static int Versie => (Analyzer.Versie * 1000) + Vorm;

    /// <summary>Het nummer van een uitspraak in de zoekindex; een later gepubliceerde heeft een hoger.</summary>
    public static long Nummer(Uitspraak uitspraak) => Nummer(uitspraak.Jaar, uitspraak.Nummer);

    /// <inheritdoc cref="Nummer(Uitspraak)"/>
    public static long Nummer(int jaar, int nummer) => (jaar * PerJaar) + nummer;

    /// <summary>Jaar en nummer van een uitspraak, uit haar nummer in de zoekindex.</summary>
    public static (int Jaar, int Nummer) Uit(long nummer) => ((int)(nummer / PerJaar), (int)(nummer % PerJaar));

    /// <summary>Verandert als de bewaarde inhoud verandert.</summary>
    /// <param name="inhoud">De inhoud als JSON.</param>
    public static long Kenmerk(string inhoud) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)));

    /// <summary>Het document van een bewaarde uitspraak.</summary>
    public static Document Van(Uitspraak uitspraak) =>
        Van(Nummer(uitspraak), Uitspraakinhoud.Lees(JsonElement.Parse(uitspraak.Inhoud))) with { Kenmerk = Kenmerk(uitspraak.Inhoud) };

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
        new("situatie", casus.Probleem, 1.5f),
        new("knelpunt", casus.Reden),
        new("verloop", casus.Proces, 0.3f),
        new("afweging", casus.Afweging),
        new("juridisch perspectief", casus.Juridisch, 1.5f),
        new("economisch perspectief", casus.Economisch, 0.3f),
        new("maatschappelijk perspectief", casus.Maatschappelijk, 0.3f),
        new("oplossing", casus.Oplossing),
        new("geleerd", casus.Opmerkingen, 0.5f),
    ];

    private static Dictionary<string, IReadOnlyList<string>> Facetten(Uitspraakinhoud casus) => new()
    {
        ["wet"] = casus.Wetten,
        ["onderwerp"] = casus.Onderwerpen,
        ["niveau"] = casus.OplossingNiveau,
        ["uitkomst"] = Een(casus.Uitkomst),
        ["organisatie"] = Organisaties(casus.AndereOrganisatie),
        ["jaar"] = Een(casus.DatumIngebracht.Length >= 4 ? casus.DatumIngebracht[..4] : ""),
        ["beginsel"] = casus.Beginselen,
        ["perspectief"] = Een(casus.Doorslaggevend),
        ["maatwerkplaats"] = Een(casus.Maatwerkplaats),
    };

    private static string[] Een(string waarde) => waarde.Length == 0 ? [] : [waarde];

    // In ingelezen casussen staan organisaties als één zin: "gemeente (bijstand), Belastingdienst/Toeslagen".
    private static string[] Organisaties(string tekst) =>
        [.. tekst.Split([',', ';', '/']).Select(deel => deel.Split(['(', '['])[0].Trim()).Where(naam => naam.Length is > 1 and <= LangsteOrganisatie).Distinct(StringComparer.OrdinalIgnoreCase)];
}
