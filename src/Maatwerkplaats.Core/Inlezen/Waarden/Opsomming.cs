using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Inlezen.Bronnen;

namespace Maatwerkplaats.Core.Inlezen.Waarden;

/// <summary>
/// Haalt keuzes uit een opsomming. Een komma, "en" of schuine streep scheidt alleen als het geheel geen keuze is: "Den Haag en
/// Zuid-Holland Centraal en Landelijk" zijn er twee, "WIA/WGA" is er een.
/// </summary>
internal static partial class Opsomming
{
    private static readonly char[] Hard = [Jsonbron.Deelteken, ';', '\n', '|'];

    /// <param name="zoek">De code bij een tekst, of <c>null</c>.</param>
    /// <returns>De codes op volgorde, elk één keer, en wat geen keuze is.</returns>
    public static (IReadOnlyList<string> Codes, IReadOnlyList<string> Onbekend) Lees(string tekst, Func<string, string?> zoek)
    {
        var (codes, onbekend) = (new List<string>(), new List<string>());
        foreach (var deel in tekst.Split(Hard, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var (stuk, code) in Ontleed(deel, zoek))
            {
                if (code is null)
                {
                    onbekend.Add(stuk);
                }
                else if (!codes.Contains(code))
                {
                    codes.Add(code);
                }
            }
        }

        return (codes, onbekend);
    }

    /// <summary>De losse delen van een opsomming van gewone woorden. Een komma scheidt alleen als er geen puntkomma in staat.</summary>
    public static IReadOnlyList<string> Woorden(string tekst)
    {
        char[] scheiding = tekst.Contains(Jsonbron.Deelteken, StringComparison.Ordinal) ? [Jsonbron.Deelteken]
            : tekst.AsSpan().ContainsAny(";\n|") ? [';', '\n', '|']
            : [','];
        return [.. tekst.Split(scheiding, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
    }

    private static IEnumerable<(string Stuk, string? Code)> Ontleed(string deel, Func<string, string?> zoek)
    {
        if (zoek(deel) is { } geheel)
        {
            return [(deel, geheel)];
        }

        var stukken = deel.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return stukken.SelectMany(stuk => zoek(stuk) is { } code ? [(stuk, code)] : MetVoegwoorden(stuk, zoek));
    }

    /// <summary>Neemt steeds het langste stuk dat een keuze is.</summary>
    private static List<(string, string?)> MetVoegwoorden(string tekst, Func<string, string?> zoek)
    {
        var grenzen = Voegwoord().Matches(tekst);
        var gevonden = new List<(string, string?)>();
        var plaats = 0;
        while (plaats < tekst.Length)
        {
            var begin = plaats;
            var einden = grenzen.Where(g => g.Index > begin).Select(g => (Eind: g.Index, Verder: g.Index + g.Length)).Append((Eind: tekst.Length, Verder: tekst.Length)).Reverse();
            var (code, verder) = einden.Select(e => (Code: zoek(tekst[begin..e.Eind].Trim()), e.Verder)).FirstOrDefault(e => e.Code is not null);
            if (code is null)
            {
                return [(tekst, null)];
            }

            gevonden.Add((tekst, code));
            plaats = verder;
        }

        return gevonden;
    }

    [GeneratedRegex(@"\s+(?:en|of|plus)\s+|\s*[+&/]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Voegwoord();
}
