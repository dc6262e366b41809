using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe een besluit casusprudentie gebruikte.</summary>
public enum Gebruik
{
    [Display(Name = "Gevolgd")] Gevolgd,

    /// <summary>Lijkt erop, maar verschilt op een punt dat ertoe doet.</summary>
    [Display(Name = "Onderscheiden")] Onderscheiden,

    /// <summary>Gevolgd voor een deel.</summary>
    [Display(Name = "Beperkt")] Beperkt,

    /// <summary>Niet meer te volgen: de wet of het beleid is veranderd.</summary>
    [Display(Name = "Achterhaald")] Achterhaald,
}

/// <summary>Casusprudentie die een besluit noemt, en hoe.</summary>
/// <param name="Kenmerk">De vaste naam: <c>MCP:NL:UWV:2026:42</c>.</param>
/// <param name="Verschil">Waarin deze casus verschilt, of wat er is veranderd; bij onderscheiden verplicht.</param>
public sealed partial record Aanhaling(string Kenmerk, Gebruik Gebruik, string? Verschil = null)
{
    /// <summary>Leest een kenmerk zoals mensen het overnemen: kleine letters, spaties of het vaste adres mogen ook.</summary>
    /// <returns>Het kenmerk, of <c>null</c> als het er geen is.</returns>
    public static string? LeesKenmerk(string? tekst) =>
        Vorm().Match(tekst?.Trim() ?? "") is { Success: true } gevonden
            ? $"MCP:NL:{gevonden.Groups["org"].Value.ToUpperInvariant()}:{int.Parse(gevonden.Groups["jaar"].ValueSpan)}:{int.Parse(gevonden.Groups["nummer"].ValueSpan)}"
            : null;

    /// <summary>Jaar en nummer uit een kenmerk.</summary>
    public static (int Jaar, int Nummer)? Plaats(string kenmerk) =>
        Vorm().Match(kenmerk) is { Success: true } gevonden ? (int.Parse(gevonden.Groups["jaar"].ValueSpan), int.Parse(gevonden.Groups["nummer"].ValueSpan)) : null;

    [GeneratedRegex(@"^(?:MCP\s*:\s*NL\s*:\s*|(?:https?://[^/\s]+)?/?id/casusprudentie/)(?<org>[A-Za-z0-9-]{1,20})\s*[:/]\s*(?<jaar>[0-9]{4})\s*[:/]\s*(?<nummer>[0-9]{1,7})$", RegexOptions.IgnoreCase)]
    private static partial Regex Vorm();
}

/// <summary>Een besluit dat anders uitvalt dan gelijke gevallen, met waarom.</summary>
/// <param name="Bewust">Er is geen verschil: er is bewust van de lijn afgeweken.</param>
/// <param name="Uitleg">Waarin de casus verschilt, of waarom er bewust is afgeweken.</param>
/// <param name="Toegekend">Hoeveel van de vergeleken gevallen een toekenning kregen.</param>
/// <param name="NietToegekend">Hoeveel van de vergeleken gevallen geen toekenning kregen.</param>
/// <param name="Vergeleken">Kenmerken van de gevallen waarmee is vergeleken.</param>
public sealed record Afwijking(bool Bewust, string Uitleg, int Toegekend, int NietToegekend, IReadOnlyList<string> Vergeleken)
{
    /// <summary>De uitleg als zin die op zichzelf te lezen is.</summary>
    public string Zin => Bewust ? $"Er is geen verschil met gelijke gevallen; hier is bewust afgeweken, omdat: {Uitleg}" : Uitleg;
}
