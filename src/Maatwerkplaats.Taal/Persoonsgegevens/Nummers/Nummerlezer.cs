namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Wat er aan letters, cijfers en scheiders in een nummer zit.</summary>
internal readonly record struct Nummer(int Einde, int Cijfers, int Letters, int Scheiders, bool IsBedrag, bool IsJaar);

/// <summary>Leest een samengesteld nummer zoals <c>B&amp;B-2021/03391</c>, <c>2023.04.88127</c> of <c>AWB 19/8486</c>.</summary>
internal static class Nummerlezer
{
    private const int Langste = 32;

    public static Nummer Lees(string tekst, int start)
    {
        var plek = start;
        var einde = start;
        var (cijfers, letters, scheiders) = (0, 0, 0);
        for (; plek < tekst.Length && plek - start < Langste; plek++)
        {
            var c = tekst[plek];
            if (char.IsAsciiDigit(c)) cijfers++;
            else if (char.IsAsciiLetter(c) && (char.IsAsciiLetterUpper(c) || VolgtCijfer(tekst, plek))) letters++;
            else if (IsScheider(tekst, plek)) scheiders++;
            else break;
            if (char.IsAsciiLetterOrDigit(c)) einde = plek + 1;
        }

        if (plek < tekst.Length && char.IsLetter(tekst[plek])) return default(Nummer) with { Einde = einde };
        if (plek < tekst.Length && HeeftLetterErachter(tekst, einde)) einde += 2;
        var isBedrag = tekst.AsSpan(einde).StartsWith(",-") || tekst.AsSpan(einde).StartsWith(" euro");
        var isJaar = einde - start == 4 && cijfers == 4 && tekst[start] is '1' or '2' && tekst[start + 1] is '9' or '0';
        return new Nummer(einde, cijfers, letters, scheiders, isBedrag, isJaar && einde - start == 4);
    }

    /// <summary>Een losse hoofdletter achteraan: "ZW-25-3391 B".</summary>
    private static bool HeeftLetterErachter(string tekst, int einde) =>
        einde + 1 < tekst.Length && tekst[einde] == ' ' && char.IsAsciiLetterUpper(tekst[einde + 1])
        && (einde + 2 == tekst.Length || tekst[einde + 2] is '.' or ',' or ')' or ';' or '\n');

    private static bool VolgtCijfer(string tekst, int plek) =>
        (plek + 1 < tekst.Length && char.IsAsciiDigit(tekst[plek + 1])) || (plek > 0 && char.IsAsciiDigit(tekst[plek - 1]));

    /// <summary>Een scheider staat tussen twee letters of cijfers; een spatie alleen tussen hoofdletters en een cijfer.</summary>
    private static bool IsScheider(string tekst, int plek)
    {
        if (plek == 0 || plek + 1 >= tekst.Length) return false;
        var (voor, na) = (tekst[plek - 1], tekst[plek + 1]);
        if (tekst[plek] == ' ') return char.IsAsciiDigit(na) && (char.IsAsciiLetterUpper(voor) || char.IsAsciiDigit(voor));
        return tekst[plek] is '.' or '-' or '/' or '&' or '_' or ':' && char.IsAsciiLetterOrDigit(voor) && char.IsAsciiLetterOrDigit(na);
    }
}
