using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Woordenlijsten;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Maatwerkplaats.Taal.Zoeken.Vragen;

namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>
/// The search index: segments that never change, of which it knows the heads, and a storage that gives the postings. Searching
/// takes no lock and sees the index as it was when the query began; who writes the index says by <see cref="Volg"/> what changed.
/// </summary>
public sealed partial class Zoekindex
{
    private readonly IIndexopslag opslag;
    private readonly Analyzer analyzer;
    private readonly IDocumentbron? bron;
    private readonly Planner planner;
    private readonly Lock slot = new();
    private volatile Indexstand stand = Indexstand.Leeg;

    /// <summary>An index without anything in it yet.</summary>
    /// <param name="opslag">Where the postings are.</param>
    /// <param name="analyzer">How texts become terms.</param>
    /// <param name="begrippen">Which everyday words also seek official ones.</param>
    /// <param name="bron">Gives the texts to check phrases; without it a phrase is its words in any order.</param>
    public Zoekindex(IIndexopslag opslag, Analyzer analyzer, Begrippenlijst begrippen, IDocumentbron? bron = null)
    {
        (this.opslag, this.analyzer, this.bron) = (opslag, analyzer, bron);
        planner = new(analyzer, begrippen, new(Lexicon, Woordenboek.Nederlands));
    }

    /// <summary>How many documents can be found.</summary>
    public int Aantal => stand.Levend;

    /// <summary>The numbers of the segments there are.</summary>
    public IReadOnlyList<int> Segmenten => [.. stand.Segmenten.Select(segment => segment.Nummer)];

    /// <summary>How many terms have a number; the next one added gets this.</summary>
    public int AantalTermen => Lexicon.Aantal;

    internal Lexicon Lexicon { get; } = new();

    internal Indexstand Stand => stand;

    internal Woordenschat Schat => new(Lexicon, stand);

    /// <summary>Takes over what was added to the index, all at once for whoever searches.</summary>
    /// <param name="termen">Terms that are new, in the order of their numbers from <see cref="AantalTermen"/> on.</param>
    /// <param name="nieuw">Segments that were added.</param>
    /// <param name="weg">Segments that are there no more.</param>
    /// <param name="geschrapt">Documents that were taken out of a segment, old or new.</param>
    public void Volg(IReadOnlyCollection<Indexterm> termen, IReadOnlyCollection<Segmentkop> nieuw, IReadOnlyCollection<int> weg, IReadOnlyCollection<Schrapping> geschrapt)
    {
        lock (slot)
        {
            Lexicon.Voegtoe(termen);
            stand = stand.Met(nieuw, weg, geschrapt);
        }
    }

    /// <summary>Answers a query at once; for an index in memory.</summary>
    public Zoekresultaat Zoek(Zoekvraag vraag) => ZoekAsync(vraag).Meteen();

    /// <summary>Answers a query. Anything may be typed; only the size of the answer is bounded.</summary>
    /// <exception cref="SegmentVervallen">The storage has moved on; follow and ask again.</exception>
    public async ValueTask<Zoekresultaat> ZoekAsync(Zoekvraag vraag, CancellationToken ct = default)
    {
        var schat = Schat;
        var plan = planner.Maak(vraag, schat);
        var top = Math.Clamp(vraag.Top, 0, 1000);
        var metFrase = plan.Frases.Count > 0 && bron is not null;
        var uitslag = await Voeruit(plan, vraag, metFrase ? 1000 : top, schat, ct);
        return metFrase ? await new Frasetoets(plan.Frases, bron!, analyzer).Toets(uitslag, top, schat.Stand, vraag.MetFacetten, ct) : uitslag;
    }

    /// <summary>The documents most like a set of weighted words.</summary>
    internal async ValueTask<IReadOnlyList<Treffer>> ZoekWijzen(IEnumerable<(Veld Veld, string Term, float Gewicht)> wijzen, int top, Woordenschat schat, CancellationToken ct)
    {
        var groep = new Groep("", Groepsoort.Gewoon, [.. wijzen.Select(wijze => new Wijze(wijze.Veld, wijze.Term, wijze.Gewicht))]);
        return (await Voeruit(new([groep], [], []), new(""), top, schat, ct)).Treffers;
    }

    private async ValueTask<Zoekresultaat> Voeruit(Zoekplan plan, Zoekvraag vraag, int top, Woordenschat schat, CancellationToken ct)
    {
        var segmenten = schat.Stand.Segmenten;
        var opdracht = Opdracht(plan, vraag, top, schat);
        var lijsten = await opslag.Lees([.. segmenten.Select(segment => segment.Kop)], opdracht.TeLezen, ct);
        var delen = new Deeluitslag[segmenten.Count];
        void Zoek(int i) => delen[i] = new Segmentzoeker(segmenten[i], lijsten[i], opdracht).Zoek();
        if (delen.Length < 4) for (var i = 0; i < delen.Length; i++) Zoek(i);
        else Parallel.For(0, delen.Length, Zoek);
        var beste = delen.SelectMany(deel => deel.Beste.Alle()).OrderByDescending(vondst => vondst.Rang).ThenBy(vondst => vondst.Nummer).Take(top);
        return new(
            [.. beste.Select(vondst => new Treffer(vondst.Nummer, vondst.Score / (256.0 * Weging.Hoogste)))],
            delen.Sum(deel => deel.Aantal),
            Facettellers.Samen(delen.Select(deel => deel.Facetten).OfType<Facettellers>()),
            plan.Toelichting)
        { Verbeteringen = plan.Verbeteringen };
    }

    private static Opdracht Opdracht(Zoekplan plan, Zoekvraag vraag, int top, Woordenschat schat) => new(
        [.. Termen(plan, schat)],
        [.. Nummers(plan, Groepsoort.Verplicht, schat)],
        [.. Nummers(plan, Groepsoort.Uitgesloten, schat)],
        vraag.Filters,
        vraag.LeegIsAlles && plan.Groepen.All(groep => groep.Soort == Groepsoort.Uitgesloten),
        vraag.MetFacetten,
        vraag.Volgorde,
        vraag.Gewichten,
        top);

    // One term may come up several times, through a word and through a concept; it is read once.
    private static IEnumerable<(int Term, int Gewicht)> Termen(Zoekplan plan, Woordenschat schat) =>
        from groep in plan.Groepen
        where groep.Soort != Groepsoort.Uitgesloten
        from wijze in groep.Wijzen
        let nummer = schat.Nummer(wijze.Veld, wijze.Term)
        where nummer is not null
        group Weging.Termgewicht(wijze.Veld, schat.Stand.Levend, schat.Stand.Frequentie(nummer.Value), wijze.Gewicht) by nummer.Value into zelfde
        select (zelfde.Key, zelfde.Sum());

    private static IEnumerable<IReadOnlyList<int>> Nummers(Zoekplan plan, Groepsoort soort, Woordenschat schat) =>
        plan.Groepen.Where(groep => groep.Soort == soort)
            .Select(groep => (IReadOnlyList<int>)[.. groep.Wijzen.Select(wijze => schat.Nummer(wijze.Veld, wijze.Term)).OfType<int>()]);
}
