using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>Finds the places in a text that answer to a plan, by the same terms the index was asked for.</summary>
internal sealed class Markeerder
{
    private readonly Dictionary<(Veld, string), (string Woord, string? Via)> gezocht = [];

    public Markeerder(Zoekplan plan)
    {
        foreach (var groep in plan.Groepen.Where(groep => groep.Soort != Groepsoort.Uitgesloten))
        {
            foreach (var wijze in groep.Wijzen) gezocht.TryAdd((wijze.Veld, wijze.Term), (groep.Woord, wijze.Via));
        }
    }

    public IEnumerable<Markering> Markeer(IReadOnlyList<Term> termen)
    {
        foreach (var term in termen)
        {
            var heel = Heel(term);
            foreach (var markering in heel.Count > 0 ? heel : Delen(term)) yield return markering;
        }
    }

    // What the user typed explains more than what a concept made of it.
    private List<Markering> Heel(Term term) =>
        [.. ((Markering?[])[Heel(term, Veld.Woord, term.Vorm.Woord), Heel(term, Veld.Lemma, term.Vorm.Lemma)])
            .OfType<Markering>().OrderBy(markering => markering.Via is not null).Take(1)];

    private Markering? Heel(Term term, Veld veld, string waarde) =>
        gezocht.TryGetValue((veld, waarde), out var bron)
            ? new Markering(term.Begin, term.Lengte, bron.Woord, veld == Veld.Woord ? Vindwijze.Woord : Vindwijze.Vorm, bron.Via)
            : null;

    private IEnumerable<Markering> Delen(Term term)
    {
        if (term.Vorm.IsStopwoord) yield break;
        foreach (var deel in term.Vorm.Delen)
        {
            if (!gezocht.TryGetValue((Veld.Deel, deel.Wortel), out var bron)) continue;
            // Folding can shorten a word (an accent, an invisible sign); then the whole word is marked.
            var past = term.Vorm.Delen.Count > 1 && deel.Begin + deel.Lengte <= term.Lengte && term.Vorm.Woord.Length <= term.Lengte;
            yield return new(past ? term.Begin + deel.Begin : term.Begin, past ? deel.Lengte : term.Lengte, bron.Woord, Vindwijze.Deel, bron.Via);
            if (!past) yield break;
        }
    }

}
