using System.Security.Cryptography;
using System.Text;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>De hulpteksten uit docs/handleiding, meegeleverd in het programma. Zij gelden tot de landelijke Maatwerkplaats een eigen tekst schrijft.</summary>
public static class Handboek
{
    /// <summary>De bladzijde met vragen per perspectief; de schermen om te wegen lezen ze daaruit.</summary>
    public const string Perspectiefvragen = "perspectiefvragen";

    /// <summary>Per groep de volgorde waarin een nieuwkomer leest.</summary>
    private static readonly (Bladgroep Groep, string[] Codes)[] Volgorde =
    [
        (Bladgroep.Methode,
            ["eerste-keer", "leidende-principes", "weg-naar-maatwerk", "wie-beslist", Perspectiefvragen, "behoorlijk-bestuur", "zo-ken-ik-er-nog-wel-honderd", "gegevens-delen", "meedoen-aan-een-sessie"]),
        (Bladgroep.Programma,
            ["aanmelden", "triage", "behandelen", "sessie-plannen", "maatwerksessie", "wegen", "besluiten", "gelijke-gevallen", "afronden", "verhalen", "terugkijken", "signalen", "solves", "solvetafel", "knelpuntenbrief", "netwerk", "casusprudentie", "oefenen", "leerlijn", "intervisie", "tijd", "inlezen", "register-als-bestand", "cijfers", "privacy-en-veiligheid", "toegang", "hulpteksten"]),
    ];

    private static readonly Lazy<IReadOnlyList<Handboekblad>> Gelezen = new(() => [.. Volgorde.SelectMany(deel => deel.Codes.Select(code => Lees(code, deel.Groep)))]);

    public static IReadOnlyList<Handboekblad> Alle => Gelezen.Value;

    /// <summary>De meegeleverde tekst, of <c>null</c> als er geen bladzijde zo heet.</summary>
    public static Handboekblad? Vind(string? code) => Alle.FirstOrDefault(b => b.Code == code);

    private static Handboekblad Lees(string code, Bladgroep groep)
    {
        using var stroom = typeof(Handboek).Assembly.GetManifestResourceStream($"handleiding/{code}.md")!;
        using var lezer = new StreamReader(stroom);
        return new(code, groep, lezer.ReadLine()!.TrimStart('#', ' '), lezer.ReadToEnd().Trim());
    }
}

/// <summary>Waar een hulptekst over gaat: hoe we werken, of hoe het programma werkt.</summary>
public enum Bladgroep
{
    [System.ComponentModel.DataAnnotations.Display(Name = "Hoe we werken")] Methode,
    [System.ComponentModel.DataAnnotations.Display(Name = "Hoe het programma werkt")] Programma,
}

/// <summary>Eén meegeleverde hulptekst.</summary>
/// <param name="Code">Laatste deel van het adres, gelijk aan de bestandsnaam in docs/handleiding.</param>
/// <param name="Tekst">De tekst onder de titel, in Markdown.</param>
public sealed record Handboekblad(string Code, Bladgroep Groep, string Titel, string Tekst)
{
    /// <summary>Vingerafdruk van titel en tekst: is er een nieuwe meegeleverd, dan is hij anders.</summary>
    public string Kenmerk => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Titel}\n{Tekst}")))[..16];
}
