using System.Collections.Concurrent;
using Maatwerkplaats.Taal.Analyse.Wetten;
using Maatwerkplaats.Taal.Woordenlijsten;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>
/// Turns Dutch text into terms; the one road by which texts are indexed, queries understood and finds marked. Safe to use
/// from many threads at once.
/// </summary>
public sealed class Analyzer
{
    /// <summary>Changes whenever the same text would give other terms; an index of another version must be made anew.</summary>
    public const int Versie = 2;

    // Real text keeps bringing names and typing errors; past this size the cache starts again.
    private const int Cachegrootte = 200_000;
    private static readonly Lazy<Analyzer> Ingebouwd = new(() => new(Woordenboek.Nederlands, Samenstellingen.Standaard));
    private readonly ConcurrentDictionary<string, Woordvorm> cache = new();
    private readonly ConcurrentDictionary<string, Woordvorm>.AlternateLookup<ReadOnlySpan<char>> opTeken;
    private readonly Lemmatiser lemmatiser;
    private int aantal;

    /// <summary>An analyser with a dictionary and the compounds people laid down.</summary>
    public Analyzer(Woordenboek woordenboek, Samenstellingen samenstellingen)
    {
        lemmatiser = new(woordenboek, new(woordenboek, samenstellingen));
        opTeken = cache.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The analyser with the lists that come with the product.</summary>
    public static Analyzer Standaard => Ingebouwd.Value;

    /// <summary>The terms of a text of any size and content, in order; a reference to a law follows the words it is made of.</summary>
    public IReadOnlyList<Term> Analyseer(string tekst)
    {
        var termen = new List<Term>(tekst.Length / 6);
        foreach (var token in Tokenizer.Tokens(tekst))
        {
            var vorm = Vorm(tekst.AsSpan(token.Begin, token.Lengte), token.HeeftStreepje);
            if (vorm.Woord.Length > 0) termen.Add(new(token.Begin, token.Lengte, vorm));
        }

        return Verwijzingen.VoegIn(tekst, termen);
    }

    /// <summary>The faces of one word.</summary>
    public Woordvorm Woord(string woord) => Vorm(woord, woord.Any(Tokenizer.IsStreepje));

    private Woordvorm Vorm(ReadOnlySpan<char> woord, bool heeftStreepje)
    {
        if (woord.Length > Vouwing.Langste) woord = woord[..Vouwing.Langste];
        if (opTeken.TryGetValue(woord, out var bekend)) return bekend;
        var vorm = heeftStreepje ? MetStreepje(woord.ToString()) : Enkel(Vouwing.Vouw(woord));
        if (Interlocked.Increment(ref aantal) > Cachegrootte)
        {
            cache.Clear();
            aantal = 0;
        }

        cache.TryAdd(woord.ToString(), vorm);
        return vorm;
    }

    private Woordvorm Enkel(string woord) =>
        Stopwoorden.Bevat(woord) ? lemmatiser.Ontleed(woord) with { IsStopwoord = true } : lemmatiser.Ontleed(Getal(woord));

    // 18.240 and 18240 are one amount.
    private static string Getal(string woord) =>
        woord.Length > 4 && char.IsDigit(woord[0]) && woord.All(c => char.IsDigit(c) || c is '.') ? woord.Replace(".", "", StringComparison.Ordinal) : woord;

    /// <summary>re-integratie is the word reintegratie; WIA-voorschot has the parts of both its halves.</summary>
    private Woordvorm MetStreepje(string woord)
    {
        var delen = new List<Woorddeelvorm>();
        var begin = 0;
        var lemma = "";
        for (var plaats = 0; plaats <= woord.Length; plaats++)
        {
            if (plaats < woord.Length && !Tokenizer.IsStreepje(woord[plaats])) continue;
            var deel = lemmatiser.Ontleed(Vouwing.Vouw(woord.AsSpan(begin, plaats - begin)));
            foreach (var stuk in deel.Delen) delen.Add(stuk with { Begin = begin + stuk.Begin });
            lemma = plaats < woord.Length ? lemma + deel.Woord : lemma + deel.Lemma;
            begin = plaats + 1;
        }

        var heel = Vouwing.Vouw(woord);
        return heel.Length == woord.Length || lemmatiser.Ontleed(heel) is not { Delen.Count: 1 } bekend || !IsVoorvoegsel(woord)
            ? new(heel, lemma, delen)
            : bekend;
    }

    // In re-integratie and ex-partner the first half is no word to be found by.
    private static bool IsVoorvoegsel(string woord) => woord.IndexOf('-', StringComparison.Ordinal) is 1 or 2 && char.IsLower(woord[0]);
}
