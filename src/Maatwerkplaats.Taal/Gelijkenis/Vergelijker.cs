using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>A document that is like another, how much (0 to 1), and why in plain Dutch.</summary>
public sealed record Gelijke(long Nummer, double Score, IReadOnlyList<string> Waarom);

/// <summary>
/// Finds the documents most like a text, finished or half typed: the heaviest terms fetch candidates from the index, the
/// cosine of all terms puts them in order.
/// </summary>
public sealed class Vergelijker(Zoekindex index, Analyzer analyzer, Profielmaker profielen, IDocumentbron bron)
{
    // In a small register every term may ask along and many candidates are weighed again; in a large one the heaviest
    // terms say enough, and fetching and reading the texts of candidates would cost the most.
    private const int KleinRegister = 5_000;
    private const int Zoektermen = 24;
    private const int Kandidaten = 60;
    private const int KandidatenUitVeel = 20;

    /// <summary>The most alike documents, for an index in memory.</summary>
    public IReadOnlyList<Gelijke> Vergelijk(Document tekst, int top) => VergelijkAsync(tekst, top).Meteen();

    /// <summary>The same without the reasons, for an index in memory.</summary>
    public IReadOnlyList<Treffer> Rangschik(Document tekst, int top) => RangschikAsync(tekst, top).Meteen();

    /// <summary>The most alike documents, best first; the text itself, when it is in the index, among them.</summary>
    public async ValueTask<IReadOnlyList<Gelijke>> VergelijkAsync(Document tekst, int top, CancellationToken ct = default)
    {
        var schat = index.Schat;
        var treffers = await Rangschik(tekst, top, schat, ct);
        var documenten = await bron.Lees([.. treffers.Select(treffer => treffer.Nummer)], ct);
        var redenen = new Redenen(tekst, analyzer, schat);
        return [.. treffers.Select(treffer => new Gelijke(treffer.Nummer, treffer.Score, documenten.TryGetValue(treffer.Nummer, out var ander) ? redenen.Met(ander) : []))];
    }

    /// <summary>The same without the reasons, which cost more than the ranking.</summary>
    public ValueTask<IReadOnlyList<Treffer>> RangschikAsync(Document tekst, int top, CancellationToken ct = default) => Rangschik(tekst, top, index.Schat, ct);

    private async ValueTask<IReadOnlyList<Treffer>> Rangschik(Document tekst, int top, Woordenschat schat, CancellationToken ct)
    {
        var profiel = profielen.Maak(tekst, schat);
        var kandidaten = await Kandidaat(tekst, Math.Max(schat.Stand.Levend <= KleinRegister ? Kandidaten : KandidatenUitVeel, top), schat, ct);
        return [.. (await profielen.Van(kandidaten, schat, ct)).Select(ander => new Treffer(ander.Key, ander.Value.Cosinus(profiel)))
            .Where(treffer => treffer.Score > 0)
            .OrderByDescending(treffer => treffer.Score).ThenBy(treffer => treffer.Nummer)
            .Take(top)];
    }

    private async ValueTask<IReadOnlyCollection<long>> Kandidaat(Document tekst, int aantal, Woordenschat schat, CancellationToken ct)
    {
        var termen = profielen.Wegen(tekst, schat).OrderByDescending(term => term.Gewicht).ThenBy(term => term.Veld).ThenBy(term => term.Term, StringComparer.Ordinal);
        var gekozen = schat.Stand.Levend <= KleinRegister ? termen : termen.Take(Zoektermen);
        // The index multiplies by rarity itself; what is left to say is how often the term stands here.
        var treffers = await index.ZoekWijzen(gekozen.Select(term => (term.Veld, term.Term, term.Gewicht / 4)), aantal, schat, ct);
        return [.. treffers.Select(treffer => treffer.Nummer)];
    }
}
