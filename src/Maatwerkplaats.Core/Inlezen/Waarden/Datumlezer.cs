using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatwerkplaats.Core.Inlezen.Waarden;

/// <summary>Leest een datum zoals mensen die in Nederland schrijven: 3-3-2021, 3/3/21, 3 mrt '21, woensdag 3 maart 2021, 2021-03-03.</summary>
public static partial class Datumlezer
{
    /// <summary>Vroegste jaar dat een casus kan hebben.</summary>
    private const int Eerste = 2000;

    private static readonly string[] Maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>De datum als hij bestaat en een casus hem kan hebben: vanaf het jaar 2000 tot een jaar na vandaag.</summary>
    /// <param name="tekst">De datum in woorden of cijfers, volgens de Nederlandse volgorde dag, maand, jaar.</param>
    public static DateOnly? Lees(string tekst, DateOnly vandaag) => Ontleed(tekst.Trim()) is { } dag && Kan(dag, vandaag) ? dag : null;

    public static bool Kan(DateOnly dag, DateOnly vandaag) => dag.Year >= Eerste && dag <= vandaag.AddYears(1);

    private static DateOnly? Ontleed(string tekst)
    {
        if (Jaarvoorop().Match(tekst) is { Success: true } iso)
        {
            return Maak(Getal(iso, 1), Getal(iso, 2), Getal(iso, 3));
        }

        if (Cijfers().Match(tekst) is { Success: true } cijfers)
        {
            return Maak(Jaar(cijfers.Groups[3].Value), Getal(cijfers, 2), Getal(cijfers, 1));
        }

        return Woorden().Match(tekst) is { Success: true } woorden ? Maak(Jaar(woorden.Groups[3].Value), Maand(woorden.Groups[2].Value), Getal(woorden, 1)) : null;
    }

    private static DateOnly? Maak(int jaar, int maand, int dag) =>
        maand is >= 1 and <= 12 && jaar is >= 1 and <= 9999 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand) ? new(jaar, maand, dag) : null;

    private static int Getal(Match match, int groep) => int.Parse(match.Groups[groep].Value, CultureInfo.InvariantCulture);

    /// <summary>Twee cijfers horen bij deze eeuw.</summary>
    private static int Jaar(string jaar) => int.Parse(jaar, CultureInfo.InvariantCulture) is var getal && jaar.Length == 2 ? 2000 + getal : getal;

    private static int Maand(string naam)
    {
        var kort = Woordvorm.Van(naam);
        return kort.StartsWith("maart", StringComparison.Ordinal) || kort == "mar" || kort == "maa" ? 3
            : kort.StartsWith("oct", StringComparison.Ordinal) ? 10
            : kort.Length >= 3 ? Array.IndexOf(Maanden, kort[..3]) + 1 : 0;
    }

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$")]
    private static partial Regex Jaarvoorop();

    [GeneratedRegex(@"^(?:[a-zA-Z]+\.?,?\s+)?(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?['’‘`]?(\d{4}|\d{2})(?:[T ,]+\d{1,2}[:.]\d{2}.*)?$")]
    private static partial Regex Cijfers();

    [GeneratedRegex(@"^(?:[a-zA-Z]+\.?,?\s+)?(\d{1,2})[\s.-]+(\p{L}{3,9})\.?[\s,-]+['’‘`]?(\d{4}|\d{2})(?:\s.*\d{1,2}[:.]\d{2}.*)?$")]
    private static partial Regex Woorden();
}
