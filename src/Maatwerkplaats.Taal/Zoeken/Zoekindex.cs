using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Woordenlijsten;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Maatwerkplaats.Taal.Zoeken.Vragen;

namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>
/// The search index: many segments that never change, the newest holding one document each. Searching takes no lock; adding,
/// deleting and merging go one at a time.
/// </summary>
public sealed partial class Zoekindex
{
    private readonly IIndexopslag opslag;
    private readonly Analyzer analyzer;
    private readonly Lexicon lexicon;
    private readonly Planner planner;
    private readonly Func<long, IEnumerable<string>>? teksten;
    private readonly Lock schrijfslot = new();
    private readonly Dictionary<long, (Segment Segment, int Document)> plaatsen = [];
    private readonly Termfrequenties frequenties = new();
    private volatile Segment[] segmenten = [];
    private int volgendNummer;

    /// <summary>Opens what the storage holds.</summary>
    /// <param name="opslag">Where the index lives.</param>
    /// <param name="analyzer">How texts become terms.</param>
    /// <param name="begrippen">Which everyday words also seek official ones.</param>
    /// <param name="teksten">Gives the texts of a document, to check phrases; without it a phrase is its words in any order.</param>
    public Zoekindex(IIndexopslag opslag, Analyzer analyzer, Begrippenlijst begrippen, Func<long, IEnumerable<string>>? teksten = null)
    {
        (this.opslag, this.analyzer, this.teksten) = (opslag, analyzer, teksten);
        lexicon = new(opslag);
        planner = new(analyzer, begrippen, lexicon, new(lexicon, Woordenboek.Nederlands, frequenties.Van));
        foreach (var kop in opslag.LeesSegmenten()) Open(kop, []);
    }

    /// <summary>How many documents can be found.</summary>
    public int Aantal => segmenten.Sum(segment => segment.Levend);

    /// <summary>How many segments there are; <see cref="Onderhoud"/> keeps it small.</summary>
    public int AantalSegmenten => segmenten.Length;

    /// <summary>Answers a query. Anything may be typed; only the size of the answer is bounded.</summary>
    public Zoekresultaat Zoek(Zoekvraag vraag)
    {
        var plan = planner.Maak(vraag);
        var top = Math.Clamp(vraag.Top, 0, 1000);
        var uitslag = Voeruit(plan, vraag, plan.Frases.Count > 0 ? Math.Max(top, 1000) : top);
        var treffers = uitslag.Treffers;
        if (plan.Frases.Count > 0 && teksten is not null) treffers = [.. treffers.Where(treffer => Frasen.Kloppen(plan.Frases, teksten(treffer.Nummer), analyzer)).Take(top)];
        return uitslag with { Treffers = treffers, Toelichting = plan.Toelichting };
    }

    /// <summary>The documents most like a set of weighted words.</summary>
    internal IReadOnlyList<Treffer> ZoekWijzen(IEnumerable<(Veld Veld, string Term, float Gewicht)> wijzen, int top)
    {
        var groep = new Groep("", Groepsoort.Gewoon, [.. wijzen.Select(wijze => new Wijze(wijze.Veld, wijze.Term, wijze.Gewicht))]);
        return Voeruit(new([groep], [], []), new Zoekvraag(""), top).Treffers;
    }

    /// <summary>The number of a term, how many documents hold it, and how many there are.</summary>
    internal (int Nummer, int Frequentie, int Documenten) Zeldzaamheid(Veld veld, string term) =>
        lexicon.Zoek(veld, term) is { } nummer ? (nummer, frequenties.Van(nummer), Aantal) : (-1, 0, Aantal);

    private Zoekresultaat Voeruit(Zoekplan plan, Zoekvraag vraag, int top)
    {
        var huidige = segmenten;
        var documenten = huidige.Sum(segment => (long)segment.Levend);
        var opdracht = new Opdracht(
            [.. Termen(plan, documenten)],
            [.. Nummers(plan, Groepsoort.Verplicht)],
            [.. Nummers(plan, Groepsoort.Uitgesloten)],
            vraag.Filters,
            vraag.MetFacetten,
            top);
        var delen = new Deeluitslag[huidige.Length];
        if (huidige.Length < 4) for (var i = 0; i < huidige.Length; i++) delen[i] = new Segmentzoeker(huidige[i], opslag, opdracht).Zoek();
        else Parallel.For(0, huidige.Length, i => delen[i] = new Segmentzoeker(huidige[i], opslag, opdracht).Zoek());
        var beste = delen.SelectMany(deel => deel.Beste.Alle()).OrderByDescending(paar => paar.Score).ThenBy(paar => paar.Nummer).Take(top);
        return new(
            [.. beste.Select(paar => new Treffer(paar.Nummer, paar.Score / (256.0 * Weging.Hoogste)))],
            delen.Sum(deel => deel.Aantal),
            Facettellers.Samen(delen.Select(deel => deel.Facetten).OfType<Facettellers>()),
            plan.Toelichting);
    }

    // One term may come up several times, through a word and through a concept; it is read once.
    private IEnumerable<(int Term, int Gewicht)> Termen(Zoekplan plan, long documenten) =>
        from groep in plan.Groepen
        where groep.Soort != Groepsoort.Uitgesloten
        from wijze in groep.Wijzen
        let nummer = lexicon.Zoek(wijze.Veld, wijze.Term)
        where nummer is not null
        group Weging.Termgewicht(wijze.Veld, documenten, frequenties.Van(nummer.Value), wijze.Gewicht) by nummer.Value into zelfde
        select (zelfde.Key, zelfde.Sum());

    private IEnumerable<IReadOnlyList<int>> Nummers(Zoekplan plan, Groepsoort soort) =>
        plan.Groepen.Where(groep => groep.Soort == soort)
            .Select(groep => (IReadOnlyList<int>)[.. groep.Wijzen.Select(wijze => lexicon.Zoek(wijze.Veld, wijze.Term)).OfType<int>()]);
}
