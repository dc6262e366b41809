using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Groepjes cijfers die door één punt, streepje of spatie van elkaar gescheiden zijn.</summary>
internal static class Cijferreeks
{
    private const int MeesteGroepen = 5;

    /// <summary>
    /// Leest vanaf een getal groepjes tot er precies zoveel cijfers zijn als gevraagd.
    /// Geeft het eerste teken na de reeks, of -1 als het niet uitkomt.
    /// </summary>
    public static int Lees(Tekstbeeld beeld, int i, Span<char> cijfers)
    {
        var gelezen = 0;
        for (var groep = 0; groep < MeesteGroepen && beeld[i + groep].IsCijfers; groep++)
        {
            if (groep > 0 && !IsScheider(beeld.Tussen(i + groep))) return -1;
            var letters = beeld.Letters(i + groep);
            if (gelezen + letters.Length > cijfers.Length) return -1;
            letters.CopyTo(cijfers[gelezen..]);
            gelezen += letters.Length;
            if (gelezen == cijfers.Length) return IsEinde(beeld, beeld[i + groep].Einde) ? beeld[i + groep].Einde : -1;
        }

        return -1;
    }

    private static bool IsScheider(ReadOnlySpan<char> tussen) =>
        tussen.Length == 1 && tussen[0] is '.' or '-' or ' ' or '\u00A0' or '\u2011' or '\u202F';

    /// <summary>Een nummer loopt niet door in een letter, een bedrag of een volgende groep na een punt.</summary>
    private static bool IsEinde(Tekstbeeld beeld, int einde)
    {
        var c = beeld.Teken(einde);
        if (char.IsLetterOrDigit(c)) return false;
        return c is not ('.' or ',' or '-' or '/') || !char.IsAsciiDigit(beeld.Teken(einde + 1));
    }
}
