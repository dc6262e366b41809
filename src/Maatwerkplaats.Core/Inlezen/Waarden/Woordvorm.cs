using System.Globalization;
using System.Text;

namespace Maatwerkplaats.Core.Inlezen.Waarden;

/// <summary>
/// De vorm waarin een kop of keuze wordt herkend: kleine letters en cijfers, zonder accenten, met één spatie tussen de woorden.
/// "Kernwoord(en):" en "kernwoord en" zijn dan gelijk; een ampersand is "en".
/// </summary>
public static class Woordvorm
{
    public static string Van(string tekst)
    {
        var vorm = new StringBuilder(tekst.Length);
        foreach (var teken in Los(tekst))
        {
            Voeg(vorm, teken);
        }

        return vorm.Length > 0 && vorm[^1] == ' ' ? vorm.ToString(0, vorm.Length - 1) : vorm.ToString();
    }

    /// <summary>Wat er na dit begin komt, of <c>null</c> als de tekst niet zo begint of het begin midden in een woord eindigt.</summary>
    /// <param name="begin">In herkenbare vorm.</param>
    internal static string? Na(string tekst, string begin)
    {
        var vorm = new StringBuilder();
        for (var i = 0; i < tekst.Length; i++)
        {
            if (vorm.ToString().TrimEnd() == begin && !char.IsLetterOrDigit(tekst[i]))
            {
                // Een haakje in de vraag zelf, zoals bij Kernwoord(en), hoort er nog bij.
                return begin.EndsWith(" en", StringComparison.Ordinal) && tekst[i] == ')' ? tekst[(i + 1)..] : tekst[i..];
            }

            foreach (var teken in Los(tekst[i].ToString()))
            {
                Voeg(vorm, teken);
            }

            if (!begin.StartsWith(vorm.ToString().TrimEnd(), StringComparison.Ordinal))
            {
                return null;
            }
        }

        return vorm.ToString().TrimEnd() == begin ? "" : null;
    }

    private static string Los(string tekst) => Ascii.IsValid(tekst) ? tekst : tekst.Normalize(NormalizationForm.FormD);

    private static void Voeg(StringBuilder vorm, char teken)
    {
        if (char.IsLetterOrDigit(teken))
        {
            vorm.Append(char.ToLowerInvariant(teken));
        }
        else if (teken == '&')
        {
            Voeg(vorm, ' ');
            vorm.Append("en ");
        }
        else if (vorm.Length > 0 && vorm[^1] != ' ' && CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
        {
            vorm.Append(' ');
        }
    }
}
