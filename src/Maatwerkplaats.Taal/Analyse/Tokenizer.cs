using System.Globalization;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>A piece of text that counts as one word: its place in the original text and whether it holds a hyphen.</summary>
public readonly record struct Token(int Begin, int Lengte, bool HeeftStreepje)
{
    /// <summary>The first place after the token.</summary>
    public int Einde => Begin + Lengte;
}

/// <summary>
/// Cuts a text in words in one pass. Hyphens, apostrophes, ampersands, points and commas belong to a word only between
/// letters or digits: <c>re-integratie</c>, <c>auto's</c>, <c>B&amp;B</c>, <c>18.240,50</c>, <c>3:4</c>.
/// </summary>
public static class Tokenizer
{
    /// <summary>The words of a text of any size, in order; never throws.</summary>
    public static IEnumerable<Token> Tokens(string tekst)
    {
        var plaats = 0;
        while (plaats < tekst.Length)
        {
            if (!IsWoordteken(tekst[plaats]) || IsOnzichtbaar(tekst[plaats])) plaats++;
            else
            {
                var token = Lees(tekst, plaats);
                plaats = token.Einde;
                yield return token;
            }
        }
    }

    private static Token Lees(string tekst, int begin)
    {
        var streepje = false;
        var einde = begin;
        while (einde < tekst.Length && (IsWoordteken(tekst[einde]) || IsVerbinding(tekst, einde)))
        {
            streepje |= IsStreepje(tekst[einde]);
            einde++;
        }

        return new Token(begin, einde - begin, streepje);
    }

    private static bool IsVerbinding(string tekst, int plaats)
    {
        if (plaats == 0 || plaats + 1 >= tekst.Length) return false;
        var (voor, na) = (tekst[plaats - 1], tekst[plaats + 1]);
        if (!IsWoordteken(voor) || !IsWoordteken(na)) return false;
        return tekst[plaats] switch
        {
            var c when IsStreepje(c) => true,
            '\'' or '’' or '‘' or 'ʼ' => !char.IsDigit(voor) || char.IsLetter(na),
            '&' => char.IsUpper(voor) && char.IsUpper(na),
            '.' or ',' or ':' => char.IsDigit(voor) && char.IsDigit(na),
            _ => false,
        };
    }

    internal static bool IsStreepje(char c) => c is '-' or '‐' or '‑' or '\u2010' or '\u2011';

    private static bool IsWoordteken(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : Categorie(c);

    private static bool IsOnzichtbaar(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    // Surrogates count, so that letters outside the first plane stay whole; folding drops the lone ones.
    private static bool Categorie(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
