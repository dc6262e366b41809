using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>
/// Makes profiles: the logarithm of how often a term stands in a text, times how rare it is in the index (Salton and
/// Buckley, 1988). Terms the index hardly knows fall away, so a half-typed word does no harm. Of a document it keeps how often
/// its terms stand in it, not how rare they are: that changes with every document added.
/// </summary>
public sealed class Profielmaker(Zoekindex index, Analyzer analyzer, IDocumentbron bron)
{
    private const int Bewaard = 5_000;

    // What one document alone says is mostly a name, an amount or a slip; it would only dilute the rest.
    private const int MinsteFrequentie = 2;
    private readonly ConcurrentDictionary<(long Nummer, long Kenmerk), (int Term, float Aantal)[]> bekend = new();

    /// <summary>The profile of a text that need not be in the index.</summary>
    public Profiel Maak(Document document) => Maak(document, index.Schat);

    internal Profiel Maak(Document document, Woordenschat schat) => Weeg(Geteld(document), schat);

    /// <summary>The profiles of documents of the index; those that are gone are left out.</summary>
    internal async ValueTask<IReadOnlyDictionary<long, Profiel>> Van(IReadOnlyCollection<long> nummers, Woordenschat schat, CancellationToken ct)
    {
        var geteld = new Dictionary<long, (int, float)[]>();
        var teLezen = new Dictionary<long, (long, long)>();
        foreach (var nummer in nummers)
        {
            if (schat.Stand.Vind(nummer) is not { } plek) continue;
            var sleutel = (nummer, plek.Segment.Kop.Kenmerken[plek.Plaats]);
            if (bekend.TryGetValue(sleutel, out var termen)) geteld[nummer] = termen;
            else teLezen[nummer] = sleutel;
        }

        if (teLezen.Count > 0)
        {
            var documenten = (await bron.Lees(teLezen.Keys, ct)).Values;
            foreach (var (document, termen) in documenten.AsParallel().Select(document => (document, Geteld(document))))
            {
                Onthoud(teLezen[document.Nummer], termen);
                geteld[document.Nummer] = termen;
            }
        }

        return geteld.ToDictionary(paar => paar.Key, paar => Weeg(paar.Value, schat));
    }

    /// <summary>The terms of a text with their weights in this index.</summary>
    internal IEnumerable<(Veld Veld, string Term, float Gewicht)> Wegen(Document document, Woordenschat schat) =>
        from kenmerk in Kenmerken.Tel(document, analyzer)
        let gewicht = Gewicht(kenmerk.Aantal, schat.Frequentie(kenmerk.Veld, kenmerk.Term), schat.Stand.Levend)
        where gewicht > 0
        select (kenmerk.Veld, kenmerk.Term, gewicht);

    private (int Term, float Aantal)[] Geteld(Document document) =>
        [.. from kenmerk in Kenmerken.Tel(document, analyzer)
            let nummer = index.Lexicon.Zoek(kenmerk.Veld, kenmerk.Term)
            where nummer is not null
            select (nummer.Value, kenmerk.Aantal)];

    private static Profiel Weeg((int Term, float Aantal)[] geteld, Woordenschat schat) => new(
        [.. from kenmerk in geteld
            let gewicht = Gewicht(kenmerk.Aantal, schat.Stand.Frequentie(kenmerk.Term), schat.Stand.Levend)
            where gewicht > 0
            select (kenmerk.Term, gewicht)]);

    private static float Gewicht(float aantal, int frequentie, int documenten) =>
        frequentie < MinsteFrequentie ? 0 : MathF.Log(1 + aantal) * MathF.Log((documenten + 1f) / frequentie);

    private void Onthoud((long, long) sleutel, (int, float)[] termen)
    {
        if (bekend.Count >= Bewaard) bekend.Clear();
        bekend[sleutel] = termen;
    }
}
