using System.Text.RegularExpressions;

namespace Maatwerkplaats.Core.Shared;

/// <summary>Een burgerservicenummer dat de 11-proef doorstaat. Wordt nooit als tekst getoond: <see cref="ToString"/> maskeert.</summary>
public sealed partial class Bsn
{
    private Bsn(string cijfers) => Cijfers = cijfers;

    /// <summary>De negen cijfers. Alleen voor versleutelen, opzoeken en getoond worden na een vastgelegde reden.</summary>
    public string Cijfers { get; }

    /// <summary>
    /// Leest een BSN met of zonder spaties, punten of streepjes; acht cijfers krijgen een voorloopnul.
    /// 11-proef: 9a+8b+7c+6d+5e+4f+3g+2h−i is deelbaar door 11 (Wabb); negen nullen gelden niet.
    /// </summary>
    /// <returns>Het nummer, of <c>null</c> als het geen BSN kan zijn.</returns>
    public static Bsn? Lees(string? invoer)
    {
        var cijfers = string.Concat((invoer ?? "").Where(t => !(char.IsWhiteSpace(t) || t is '.' or '-')));
        if (cijfers.Length is < 8 or > 9 || !cijfers.All(char.IsAsciiDigit))
        {
            return null;
        }

        cijfers = cijfers.PadLeft(9, '0');
        var som = Enumerable.Range(0, 8).Sum(i => (9 - i) * (cijfers[i] - '0')) - (cijfers[8] - '0');
        return som % 11 == 0 && cijfers != "000000000" ? new Bsn(cijfers) : null;
    }

    /// <summary>Of er ergens in deze tekst een BSN staat, hoe ook geschreven.</summary>
    public static bool StaatIn(string? tekst) => Cijferreeks().Matches(tekst ?? "").Any(m => Lees(m.Value) is not null);

    [GeneratedRegex(@"(?<!\d)\d(?:[ .\-]?\d){7,8}(?!\d)")]
    private static partial Regex Cijferreeks();

    public override string ToString() => "•••••" + Cijfers[^4..];
}
