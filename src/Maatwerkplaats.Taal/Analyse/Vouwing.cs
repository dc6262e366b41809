using System.Globalization;
using System.Text;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>Folds a word to the one spelling it is stored and sought under: lower case, no accents, no invisible characters.</summary>
public static class Vouwing
{
    /// <summary>The longest word that is kept whole; what comes after is dropped.</summary>
    public const int Langste = 64;

    /// <summary>The folded word, at most <see cref="Langste"/> letters; letters of no other script change but in case.</summary>
    public static string Vouw(ReadOnlySpan<char> woord)
    {
        if (woord.Length > Langste) woord = woord[..Langste];
        return IsEenvoudig(woord) ? Kleine(woord) : VouwVol(woord);
    }

    private static bool IsEenvoudig(ReadOnlySpan<char> woord)
    {
        foreach (var letter in woord)
        {
            if (letter > 127 || letter == '-') return false;
        }

        return true;
    }

    private static string Kleine(ReadOnlySpan<char> woord)
    {
        Span<char> klein = stackalloc char[woord.Length];
        return new string(klein[..woord.ToLowerInvariant(klein)]);
    }

    private static string VouwVol(ReadOnlySpan<char> woord)
    {
        var schoon = new StringBuilder(woord.Length);
        // A lone surrogate makes Normalize throw, so only whole characters get that far.
        foreach (var teken in woord.EnumerateRunes())
        {
            if (teken != Rune.ReplacementChar) schoon.Append(teken.ToString());
        }

        var gevouwen = new StringBuilder(woord.Length);
        foreach (var letter in schoon.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant()) Voegtoe(gevouwen, letter);
        return gevouwen.Length > Langste ? gevouwen.ToString(0, Langste) : gevouwen.ToString();
    }

    private static void Voegtoe(StringBuilder gevouwen, char letter)
    {
        if (letter is '’' or '‘' or 'ʼ' or '`' or '´') gevouwen.Append('\'');
        else if (Vervanging(letter) is { } vervanging) gevouwen.Append(vervanging);
        else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && letter != '-') gevouwen.Append(letter);
    }

    private static string? Vervanging(char letter) => letter switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ß' => "ss",
        'ı' => "i",
        'đ' => "d",
        'ł' => "l",
        _ => null,
    };
}
