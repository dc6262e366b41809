using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Reads the signs of a query: quotes, minus, star. Text without them is simply words; nothing typed is an error.</summary>
internal static class Vraaglezer
{
    /// <summary>More words than this say nothing new; a whole pasted document is for comparing, not for searching.</summary>
    private const int MeesteWoorden = 64;

    public static IReadOnlyList<Vraagdeel> Lees(string tekst, Analyzer analyzer)
    {
        var delen = new List<Vraagdeel>();
        var begin = 0;
        while (begin < tekst.Length && delen.Sum(deel => deel.Termen.Count) < MeesteWoorden)
        {
            var open = tekst.IndexOf('"', begin);
            var sluit = open < 0 ? -1 : tekst.IndexOf('"', open + 1);
            if (sluit < 0) open = tekst.Length;
            LeesWoorden(tekst[begin..open], analyzer, delen);
            if (sluit < 0) break;
            var weg = open > 0 && tekst[open - 1] == '-';
            if (analyzer.Analyseer(tekst[(open + 1)..sluit]) is { Count: > 0 } termen) delen.Add(new(termen, IsFrase: true, weg, IsBegin: false));
            begin = sluit + 1;
        }

        return delen;
    }

    private static void LeesWoorden(string tekst, Analyzer analyzer, List<Vraagdeel> delen)
    {
        if (tekst.Length > 10_000) tekst = tekst[..10_000];
        foreach (var term in analyzer.Analyseer(tekst).Take(MeesteWoorden))
        {
            var weg = term.Begin > 0 && tekst[term.Begin - 1] == '-' && (term.Begin == 1 || char.IsWhiteSpace(tekst[term.Begin - 2]));
            var isBegin = term.Einde < tekst.Length && tekst[term.Einde] == '*';
            delen.Add(new([term], IsFrase: false, weg, isBegin));
        }
    }
}

/// <summary>One word or one phrase of a query.</summary>
internal sealed record Vraagdeel(IReadOnlyList<Term> Termen, bool IsFrase, bool IsUitgesloten, bool IsBegin);
