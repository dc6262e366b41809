using System.Globalization;
using System.Text;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Maakt van een waarde uit een bestand schone tekst, zonder iets te veranderen wat een mens kan zien.</summary>
public static class Brontekst
{
    /// <summary>Langste waarde, in tekens. Een cel in een rekenblad houdt op bij 32.767.</summary>
    public const int Langst = 100_000;

    private static readonly string[] Invulhulp = ["klik of tik om", "klik hier als u", "klik hier om", "kies een item", "kies een datum"];

    /// <summary>Eén vorm voor letters en regeleinden, zonder stuurtekens en witruimte eromheen. Een invulhulp van Word telt als leeg.</summary>
    public static string Schoon(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return "";
        }

        var schoon = IsGewoon(tekst) ? tekst.Trim() : Zeef(tekst);
        return IsInvulhulp(schoon) ? "" : schoon;
    }

    /// <summary>Staat er alleen wat Word in een leeg invulveld toont?</summary>
    private static bool IsInvulhulp(string tekst) =>
        tekst.Length < 80 && Invulhulp.Any(h => tekst.StartsWith(h, StringComparison.OrdinalIgnoreCase));

    private static bool IsGewoon(string tekst) => !tekst.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static string Zeef(string tekst)
    {
        var b = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            if (teken == '\r' || teken is '\u2028' or '\u2029' or '\v')
            {
                if (teken != '\r' || i + 1 >= tekst.Length || tekst[i + 1] != '\n')
                {
                    b.Append('\n');
                }
            }
            else if (char.IsSurrogate(teken))
            {
                if (i + 1 < tekst.Length && char.IsSurrogatePair(teken, tekst[i + 1]))
                {
                    b.Append(teken).Append(tekst[++i]);
                }
                else
                {
                    b.Append('\uFFFD');
                }
            }
            else if (teken is '\u00A0' or '\u202F')
            {
                b.Append(' ');
            }
            else if (teken is '\n' or '\t' || CharUnicodeInfo.GetUnicodeCategory(teken) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                b.Append(teken);
            }
        }

        return b.ToString().Normalize(NormalizationForm.FormC).Trim();
    }
}
