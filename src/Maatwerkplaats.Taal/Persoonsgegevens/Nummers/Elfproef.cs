namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>De controles op elf van burgerservicenummers en UWV-zaaknummers.</summary>
public static class Elfproef
{
    /// <summary>
    /// Of negen cijfers een geldig burgerservicenummer vormen: 9a+8b+7c+6d+5e+4f+3g+2h−i is deelbaar door elf.
    /// Acht cijfers krijgen een nul vooraan; alleen nullen is ongeldig.
    /// </summary>
    public static bool IsBsn(ReadOnlySpan<char> cijfers)
    {
        if (cijfers.Length is not (8 or 9)) return false;
        var som = 0;
        var isNul = true;
        for (var i = 0; i < cijfers.Length; i++)
        {
            if (!char.IsAsciiDigit(cijfers[i])) return false;
            var gewicht = cijfers.Length - i;
            som += (gewicht == 1 ? -1 : gewicht) * (cijfers[i] - '0');
            isNul &= cijfers[i] == '0';
        }

        return !isNul && som % 11 == 0;
    }

    /// <summary>
    /// Of het een zaaknummer van UWV is: een of twee hoofdletters (A=0 … Z=25) en acht cijfers,
    /// gewogen met 1, 2, 3, … en met rest tien bij deling door elf.
    /// </summary>
    public static bool IsZaaknummer(ReadOnlySpan<char> nummer)
    {
        var letters = nummer.Length - 8;
        if (letters is not (1 or 2)) return false;
        var som = 0;
        for (var i = 0; i < nummer.Length; i++)
        {
            var c = nummer[i];
            if (i < letters ? !char.IsAsciiLetterUpper(c) : !char.IsAsciiDigit(c)) return false;
            som += (i + 1) * (i < letters ? c - 'A' : c - '0');
        }

        return som % 11 == 10;
    }
}
