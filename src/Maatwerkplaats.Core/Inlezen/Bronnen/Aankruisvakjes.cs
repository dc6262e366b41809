using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Eén antwoord om aan te kruisen.</summary>
/// <param name="Vorm">De tekst achter het vakje in haar herkenbare vorm (<see cref="Woordvorm"/>).</param>
/// <param name="Erbij">Wat achter "namelijk" is ingevuld.</param>
internal sealed record Vakje(bool Aan, string Vorm, string Erbij)
{
    /// <summary>Aangekruist, of ingevuld zonder kruisje.</summary>
    public bool IsGekozen => Aan || Erbij.Length > 0;
}

/// <summary>Leest de aankruisvakjes uit een antwoord.</summary>
internal static partial class Aankruisvakjes
{
    /// <returns>Leeg als er geen vakjes in staan.</returns>
    public static IReadOnlyList<Vakje> Lees(string antwoord)
    {
        var tekens = Teken().Matches(antwoord);
        return [.. tekens.Select((teken, i) =>
        {
            var eind = i + 1 < tekens.Count ? tekens[i + 1].Index : antwoord.Length;
            var tekst = antwoord[(teken.Index + teken.Length)..eind].Trim();
            var namelijk = Namelijk().Match(tekst);
            return new Vakje(
                IsAan(teken.Value),
                Woordvorm.Van(namelijk.Success ? tekst[..namelijk.Index] + " namelijk" : tekst),
                namelijk.Success ? Brontekst.Schoon(tekst[(namelijk.Index + namelijk.Length)..]) : "");
        })];
    }

    private static bool IsAan(string teken) => teken is "☒" or "☑" or "✓" or "✔" or "✗" or "✘" or "■" || teken.Contains('x', StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[☐☒☑□■✓✔✗✘]|\[[xX ]?\]|(?<![\p{L}\d])\([xX ]\)")]
    private static partial Regex Teken();

    [GeneratedRegex(@",?\s*\b(?:namelijk|nl\.?(?!\p{L})|er was een akkoord nodig van(?:\s*\([^)]*\))?)\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Namelijk();
}
