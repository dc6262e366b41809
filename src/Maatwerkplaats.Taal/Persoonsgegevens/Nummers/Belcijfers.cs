namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Leest de cijfers van een telefoonnummer over spaties, punten, streepjes, schuine strepen en haakjes heen.</summary>
internal static class Belcijfers
{
    private const int MeesteTussentekens = 3;

    /// <summary>Het teken na het laatste cijfer, of -1 als het aantal cijfers buiten de grenzen valt.</summary>
    public static int Lees(string tekst, int plek, int minst, int meest)
    {
        var (aantal, einde, tussen) = (0, -1, 0);
        for (; plek < tekst.Length && tussen <= MeesteTussentekens; plek++)
        {
            if (char.IsAsciiDigit(tekst[plek]))
            {
                if (aantal == meest && tussen == 0) return -1;
                if (aantal == meest) break;
                (aantal, einde, tussen) = (aantal + 1, plek + 1, 0);
            }
            else if (tekst[plek] is ' ' or '.' or '-' or '/' or '(' or ')' or '\u00A0' or '\u2011' or '–')
            {
                tussen++;
            }
            else
            {
                break;
            }
        }

        return aantal >= minst && !char.IsLetter(Na(tekst, einde)) ? einde : -1;
    }

    private static char Na(string tekst, int plek) => plek < tekst.Length ? tekst[plek] : ' ';
}
