using System.Globalization;
using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

/// <summary>Verdeelt een tekst in één gang in woorden en getallen; elk teken wordt een vast aantal malen bekeken.</summary>
internal static class Woordscanner
{
    /// <summary>Een langere reeks letters zonder wit is geen woord en wordt in stukken geknipt.</summary>
    private const int LangsteWoord = 64;

    public static Woord[] Scan(string tekst)
    {
        var woorden = new List<Woord>((tekst.Length / 5) + 1);
        var lexicon = Naamlexicon.Standaard;
        var plek = 0;
        while (true)
        {
            var ervoor = LeesScheiding(tekst, ref plek);
            if (plek >= tekst.Length) break;
            var start = plek;
            var woord = char.IsAsciiDigit(tekst[plek])
                ? LeesGetal(tekst, ref plek)
                : LeesWoord(tekst, ref plek, lexicon);
            var vorm = woord.Vorm | (Zinsbegin.IsNa(woorden, tekst, start, ervoor) ? Vorm.Zinsbegin : 0);
            woorden.Add(woord with { Ervoor = ervoor, Vorm = vorm });
        }

        return [.. woorden];
    }

    private static Scheiding LeesScheiding(string tekst, ref int plek)
    {
        var gezien = Scheiding.Geen;
        for (; plek < tekst.Length; plek++)
        {
            var c = tekst[plek];
            if (char.IsAsciiDigit(c) || char.IsLetter(c) || IsApostrofS(tekst, plek)) break;
            gezien |= Soort(c);
        }

        return gezien;
    }

    private static Scheiding Soort(char c) => c switch
    {
        ' ' or '\u00A0' or '\t' or '\u202F' => Scheiding.Spatie,
        ',' => Scheiding.Komma,
        '.' or '!' or '?' or '…' => Scheiding.Punt,
        '(' or '[' => Scheiding.HaakOpen,
        ')' or ']' => Scheiding.HaakSluit,
        ':' or ';' => Scheiding.Dubbelepunt,
        '\n' or '\r' or '\u2028' => Scheiding.Regeleinde,
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.Format => Scheiding.Geen,
        _ => Scheiding.Anders,
    };

    private static Woord LeesGetal(string tekst, ref int plek)
    {
        var start = plek;
        while (plek < tekst.Length && char.IsAsciiDigit(tekst[plek]) && plek - start < LangsteWoord) plek++;
        return new Woord(start, plek - start, Vorm.Cijfers, default, default, 0);
    }

    private static Woord LeesWoord(string tekst, ref int plek, Naamlexicon lexicon)
    {
        var start = plek;
        var sleutel = new Naamsleutel();
        var hoofdletters = 0;
        var letters = 0;
        var vorm = char.IsUpper(tekst[plek]) || IsApostrofS(tekst, plek) ? Vorm.Hoofdletter : Vorm.Geen;
        for (; plek < tekst.Length && plek - start < LangsteWoord; plek++)
        {
            var c = tekst[plek];
            if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c)) hoofdletters++;
            }
            else if (IsKoppeling(tekst, plek) || plek == start)
            {
                vorm |= Vorm.Samengesteld;
            }
            else if (!IsOnzichtbaar(c))
            {
                break;
            }

            sleutel.Voeg(c);
        }

        if (letters > 1 && hoofdletters == letters) vorm |= Vorm.AllesHoofd;
        return new Woord(start, plek - start, vorm, default, lexicon.Zoek(sleutel.Waarde), sleutel.Waarde);
    }

    /// <summary>De eerste letters van een naam als 's-Hertogenbosch.</summary>
    private static bool IsApostrofS(string tekst, int plek) =>
        plek + 3 < tekst.Length && tekst[plek] is '\'' or '’' or '‘' && tekst[plek + 1] is 's' or 'S' && tekst[plek + 2] == '-' && char.IsUpper(tekst[plek + 3]);

    private static bool IsKoppeling(string tekst, int plek) =>
        tekst[plek] is '-' or '\'' or '’' or '\u2011'
        && plek + 1 < tekst.Length && char.IsLetter(tekst[plek + 1])
        && !IsBezit(tekst, plek);

    /// <summary>De losse 's van bezit hoort niet bij de naam.</summary>
    private static bool IsBezit(string tekst, int plek) =>
        tekst[plek] is '\'' or '’' && tekst[plek + 1] == 's'
        && (plek + 2 == tekst.Length || !char.IsLetterOrDigit(tekst[plek + 2]));

    private static bool IsOnzichtbaar(char c) =>
        c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
