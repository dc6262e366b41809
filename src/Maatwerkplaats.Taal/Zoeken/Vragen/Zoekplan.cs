using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>What a query comes down to: groups of terms, phrases to check, and what to tell the user about it.</summary>
internal sealed record Zoekplan(IReadOnlyList<Groep> Groepen, IReadOnlyList<Frase> Frases, IReadOnlyList<string> Toelichting)
{
    /// <summary>Words that are not known, with what was sought instead.</summary>
    public IReadOnlyList<Verbetering> Verbeteringen { get; init; } = [];
}

/// <summary>Words that must stand next to each other, or must not.</summary>
internal sealed record Frase(IReadOnlyList<string> Woorden, bool IsUitgesloten);

/// <summary>Makes the plan of a query.</summary>
internal sealed class Planner(Analyzer analyzer, Begrippenlijst begrippen, Spelling spelling)
{
    private const int MeesteUitbreidingen = 50;

    // A correction is a guess, so it weighs less than what was typed.
    private const float GewichtSpelling = 0.7f;

    // What a concept adds together, beside the word itself.
    private const float GewichtBegrippen = 0.6f;

    public Zoekplan Maak(Zoekvraag vraag, Woordenschat schat)
    {
        var delen = Vraaglezer.Lees(vraag.Tekst, analyzer);
        var toelichting = new List<string>();
        var verbeteringen = new List<Verbetering>();
        var groepen = new List<Groep>();
        var woorden = delen.Where(deel => !deel.IsFrase && !deel.IsUitgesloten).ToList();
        var alleenStop = woorden.All(deel => deel.Termen[0].Vorm.IsStopwoord);
        foreach (var deel in delen.Where(deel => deel.IsFrase || deel.IsUitgesloten)) groepen.AddRange(Strikt(deel));
        for (var i = 0; i < woorden.Count; i++)
        {
            var term = woorden[i].Termen[0];
            if (term.Vorm.IsStopwoord && !alleenStop) continue;
            var isBegin = woorden[i].IsBegin || (vraag.Typend && i == woorden.Count - 1);
            var wijzen = Wijzen(woorden, i, isBegin, schat, toelichting, verbeteringen);
            groepen.Add(new(term.Vorm.Woord, vraag.AlleWoorden ? Groepsoort.Verplicht : Groepsoort.Gewoon, wijzen));
        }

        if (vraag.MetBegrippen) VoegBegrippenToe(woorden, groepen, schat, toelichting);
        var frases = delen.Where(deel => deel.IsFrase && deel.Termen.Count > 1)
            .Select(deel => new Frase([.. deel.Termen.Where(term => !term.Vorm.IsVerwijzing).Select(term => term.Vorm.Woord)], deel.IsUitgesloten));
        return new(groepen, [.. frases], toelichting) { Verbeteringen = verbeteringen };
    }

    // Between quotes, and after a minus sign, a word is the word itself; a phrase to avoid is judged by its text alone.
    private static IEnumerable<Groep> Strikt(Vraagdeel deel)
    {
        if (deel.IsUitgesloten && deel.Termen.Count > 1) return [];
        var soort = deel.IsUitgesloten ? Groepsoort.Uitgesloten : Groepsoort.Verplicht;
        return deel.Termen.Select(term => deel.IsFrase
            ? new Groep(term.Vorm.Woord, soort, [new(Veld.Woord, term.Vorm.Woord, 1)])
            : new Groep(term.Vorm.Woord, soort, [new(Veld.Woord, term.Vorm.Woord, 1), new(Veld.Lemma, term.Vorm.Lemma, 1)]));
    }

    private List<Wijze> Wijzen(List<Vraagdeel> woorden, int plaats, bool isBegin, Woordenschat schat, List<string> toelichting, List<Verbetering> verbeteringen)
    {
        var vorm = woorden[plaats].Termen[0].Vorm;
        var wijzen = VanWoord(vorm, 1, null).ToList();
        if (isBegin) wijzen.AddRange(spelling.Uitbreidingen(vorm.Woord, MeesteUitbreidingen, schat).Select(woord => new Wijze(Veld.Woord, woord, 0.8f, woord)));
        wijzen.AddRange(Aaneen(woorden, plaats, schat));
        if (wijzen.Exists(wijze => Bestaat(wijze, schat)) || vorm.IsVerwijzing) return wijzen;
        var beter = spelling.Verbeter(vorm.Woord, schat);
        foreach (var woord in beter) wijzen.AddRange(VanWoord(analyzer.Woord(woord), GewichtSpelling / beter.Count, woord));
        if (beter.Count == 0) return wijzen;
        toelichting.Add($"‘{vorm.Woord}’ komt niet voor; gezocht op: {string.Join(", ", beter)}");
        verbeteringen.Add(new(vorm.Woord, beter));
        return wijzen;
    }

    /// <summary>The most frequent words that begin as typed.</summary>
    public IReadOnlyList<string> Uitbreidingen(string begin, int hoogstens, Woordenschat schat) => spelling.Uitbreidingen(analyzer.Woord(begin).Woord, hoogstens, schat);

    private static bool Bestaat(Wijze wijze, Woordenschat schat) => schat.Frequentie(wijze.Veld, wijze.Term) > 0;

    /// <summary>The three faces of a word; the parts of a compound share their field.</summary>
    public static IEnumerable<Wijze> VanWoord(Woordvorm vorm, float gewicht, string? via)
    {
        yield return new(Veld.Woord, vorm.Woord, gewicht, via);
        yield return new(Veld.Lemma, vorm.Lemma, gewicht, via);
        foreach (var deel in vorm.Delen) yield return new(Veld.Deel, deel.Wortel, gewicht / vorm.Delen.Count, via);
    }

    // "jeugd hulp" also seeks jeugdhulp.
    private IEnumerable<Wijze> Aaneen(List<Vraagdeel> woorden, int plaats, Woordenschat schat)
    {
        if (plaats == 0) yield break;
        var (links, rechts) = (woorden[plaats - 1].Termen[0].Vorm.Woord, woorden[plaats].Termen[0].Vorm.Woord);
        foreach (var samen in (string[])[links + rechts, $"{links}s{rechts}"])
        {
            if (schat.Frequentie(Veld.Woord, samen) == 0) continue;
            yield return new(Veld.Woord, samen, 1, samen);
            yield return new(Veld.Lemma, analyzer.Woord(samen).Lemma, 1, samen);
        }
    }

    private void VoegBegrippenToe(List<Vraagdeel> woorden, List<Groep> groepen, Woordenschat schat, List<string> toelichting)
    {
        foreach (var vondst in begrippen.Vind([.. woorden.Select(deel => deel.Termen[0].Vorm)]))
        {
            var wijzen = vondst.Doelen.SelectMany(doel => VanBegrip(doel, GewichtBegrippen / MathF.Sqrt(vondst.Doelen.Sum(ander => ander.Gewicht)))).Where(wijze => Bestaat(wijze, schat)).ToList();
            if (wijzen.Count == 0) continue;
            var plaats = groepen.FindIndex(groep => groep.Soort != Groepsoort.Uitgesloten && groep.Woord == vondst.Woorden[^1]);
            if (plaats < 0) groepen.Add(new(vondst.Bron, Groepsoort.Gewoon, wijzen));
            else groepen[plaats] = groepen[plaats] with { Wijzen = [.. groepen[plaats].Wijzen, .. wijzen] };
            toelichting.Add($"{vondst.Bron} → {string.Join(", ", vondst.Doelen.Select(doel => doel.Tekst))}");
        }
    }

    // The more a word leads to, the less each of it counts: a broad word must not drown the precise one beside it.
    private IEnumerable<Wijze> VanBegrip(Begripsdoel doel, float aandeel)
    {
        var termen = analyzer.Analyseer(doel.Tekst).Where(term => !term.Vorm.IsStopwoord).ToList();
        return termen.SelectMany(term => VanWoord(term.Vorm, aandeel * doel.Gewicht / termen.Count, doel.Tekst));
    }
}
