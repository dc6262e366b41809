namespace Maatwerkplaats.Taal.Analyse.Wetten;

/// <summary>
/// Recognises citations (<c>art. 4 lid 2 Wet WIA</c>, <c>artikel 3:4, tweede lid, van de Awb</c>) and adds them as one term
/// (<c>wia:4</c>, and <c>wia:4:2</c> when a paragraph is named) behind the words they are made of.
/// </summary>
internal static class Verwijzingen
{
    private static readonly string[] Telwoorden = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende"];

    public static IReadOnlyList<Term> VoegIn(List<Term> termen)
    {
        if (!termen.Any(IsArtikel)) return termen;
        var uit = new List<Term>(termen.Count + 4);
        for (var i = 0; i < termen.Count; i++)
        {
            uit.Add(termen[i]);
            if (!IsArtikel(termen[i]) || Lees(termen, i) is not { } gevonden) continue;
            for (i++; i <= gevonden.Laatste; i++) uit.Add(termen[i]);
            i = gevonden.Laatste;
            uit.AddRange(Maak(termen, gevonden));
        }

        return uit;
    }

    private static bool IsArtikel(Term term) => term.Vorm.Woord is "art" or "artikel" or "artikelen" or "artt";

    private sealed record Verwijzing(int Eerste, int Laatste, string Wet, string Artikel, string? Lid);

    private static Verwijzing? Lees(List<Term> termen, int begin)
    {
        var i = begin + 1;
        if (i >= termen.Count || !IsNummer(Woord(termen, i))) return null;
        var artikel = Woord(termen, i++);
        string? lid = null;
        // Between the number and the law stand at most a paragraph and a few small words.
        for (var einde = Math.Min(termen.Count, i + 8); i < einde; i++)
        {
            var woord = Woord(termen, i);
            if (Wet.Afkorting(woord) is { } wet) return new(begin, i, wet, artikel, lid);
            if (woord == "lid") lid ??= i + 1 < termen.Count && IsNummer(Woord(termen, i + 1)) ? Woord(termen, i + 1) : null;
            else if (Array.IndexOf(Telwoorden, woord) is >= 0 and var telwoord) lid = (telwoord + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            else if (woord is not ("wet" or "van" or "de" or "het" or "onder" or "en" or "sub" or "aanhef") && !IsNummer(woord) && woord.Length > 1) return null;
        }

        return null;
    }

    private static string Woord(List<Term> termen, int plaats) => termen[plaats].Vorm.Woord;

    private static bool IsNummer(string woord) => woord.Length is > 0 and < 8 && char.IsAsciiDigit(woord[0]);

    private static IEnumerable<Term> Maak(List<Term> termen, Verwijzing gevonden)
    {
        var begin = termen[gevonden.Eerste].Begin;
        var lengte = termen[gevonden.Laatste].Einde - begin;
        yield return Term(begin, lengte, $"{gevonden.Wet}:{gevonden.Artikel}");
        if (gevonden.Lid is not null) yield return Term(begin, lengte, $"{gevonden.Wet}:{gevonden.Artikel}:{gevonden.Lid}");
    }

    private static Term Term(int begin, int lengte, string naam) => new(begin, lengte, new(naam, naam, []) { IsVerwijzing = true });
}
