using System.Globalization;

namespace Maatwerkplaats.Taal.Analyse.Wetten;

/// <summary>
/// Recognises citations, the law behind (<c>art. 4 lid 2 Wet WIA</c>, <c>artikel 3:4, tweede lid, van de Awb</c>) or in front
/// (<c>WIA art. 4</c>, <c>Wet WIA, artikel 4 lid 2</c>), and adds them as one term (<c>wia:4</c>, and <c>wia:4:2</c> when a
/// paragraph is named) behind the words they are made of.
/// </summary>
internal static class Verwijzingen
{
    private static readonly string[] Telwoorden = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende"];

    public static IReadOnlyList<Term> VoegIn(string tekst, List<Term> termen)
    {
        if (!termen.Any(IsArtikel)) return termen;
        var uit = new List<Term>(termen.Count + 4);
        for (var i = 0; i < termen.Count; i++)
        {
            uit.Add(termen[i]);
            if (!IsArtikel(termen[i]) || Lees(tekst, termen, i) is not { } gevonden) continue;
            for (i++; i <= gevonden.Laatste; i++) uit.Add(termen[i]);
            i = gevonden.Laatste;
            uit.AddRange(Maak(termen, gevonden));
        }

        return uit;
    }

    private sealed record Verwijzing(int Eerste, int Laatste, string Wet, string Artikel, string? Lid);

    private static Verwijzing? Lees(string tekst, List<Term> termen, int begin)
    {
        if (begin + 1 >= termen.Count || !IsNummer(Woord(termen, begin + 1))) return null;
        var erna = LeesWetErna(termen, begin);
        // In "WIA art. 4, WW art. 24" the law in the middle belongs to the second article.
        return erna is null || IsArtikelMetNummer(termen, erna.Laatste + 1) ? LeesWetErvoor(tekst, termen, begin) ?? erna : erna;
    }

    private static Verwijzing? LeesWetErna(List<Term> termen, int begin)
    {
        string? lid = null;
        // Between the number and the law stand at most a paragraph and a few small words.
        for (int i = begin + 2, einde = Math.Min(termen.Count, begin + 10); i < einde; i++)
        {
            var woord = Woord(termen, i);
            if (Wet.Afkorting(woord) is { } wet) return new(begin, i, wet, Woord(termen, begin + 1), lid);
            if (woord == "lid") lid ??= i + 1 < termen.Count && IsNummer(Woord(termen, i + 1)) ? Woord(termen, i + 1) : null;
            else if (Telwoord(woord) is { } telwoord) lid = telwoord;
            else if (woord is not ("wet" or "van" or "de" or "het" or "onder" or "en" or "sub" or "aanhef") && !IsNummer(woord) && woord.Length > 1) return null;
        }

        return null;
    }

    private static Verwijzing? LeesWetErvoor(string tekst, List<Term> termen, int begin)
    {
        if (begin == 0 || Wet.Afkorting(Woord(termen, begin - 1)) is not { } wet) return null;
        // A point ends the sentence the law stands in.
        if (tekst.AsSpan(termen[begin - 1].Einde, termen[begin].Begin - termen[begin - 1].Einde).ContainsAny(".;!?\n")) return null;
        var eerste = begin > 1 && Woord(termen, begin - 2) == "wet" ? begin - 2 : begin - 1;
        var (laatste, lid) = LeesLid(termen, begin + 2) ?? (begin + 1, null);
        return new(eerste, laatste, wet, Woord(termen, begin + 1), lid);
    }

    private static (int Laatste, string? Lid)? LeesLid(List<Term> termen, int plaats)
    {
        if (plaats + 1 >= termen.Count) return null;
        var (woord, volgend) = (Woord(termen, plaats), Woord(termen, plaats + 1));
        if (woord == "lid" && IsNummer(volgend)) return (plaats + 1, volgend);
        return volgend == "lid" && Telwoord(woord) is { } telwoord ? (plaats + 1, telwoord) : null;
    }

    private static bool IsArtikel(Term term) => term.Vorm.Woord is "art" or "artikel" or "artikelen" or "artt";

    private static bool IsArtikelMetNummer(List<Term> termen, int plaats) =>
        plaats + 1 < termen.Count && IsArtikel(termen[plaats]) && IsNummer(Woord(termen, plaats + 1));

    private static string? Telwoord(string woord) =>
        Array.IndexOf(Telwoorden, woord) is >= 0 and var plaats ? (plaats + 1).ToString(CultureInfo.InvariantCulture) : null;

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
