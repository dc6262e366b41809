using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>De woorden waaraan een signaal is te vinden en te vergelijken, elk in de vorm waaronder het is op te zoeken.</summary>
internal static class Signaalwoorden
{
    /// <summary>Meer verschillende woorden zeggen niet meer over waar het om gaat.</summary>
    public const int Meeste = 60;

    private const int LangsteWoord = 40;

    public static IReadOnlyList<string> Van(Signaalinhoud inhoud) => Van($"{inhoud.Tekst}\n{inhoud.VoorWie}\n{inhoud.Gevolg}");

    /// <summary>De verschillende woorden van een tekst die iets zeggen, in volgorde van voorkomen. Rollabels als [klant] tellen niet.</summary>
    public static IReadOnlyList<string> Van(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? [] :
    [
        .. Analyzer.Standaard.Analyseer(tekst).Where(t => !t.Vorm.IsStopwoord && !t.Vorm.IsVerwijzing && !IsLabel(tekst, t))
            .Select(t => t.Vorm.Lemma).Where(w => w.Length is > 1 and <= LangsteWoord).Distinct(StringComparer.Ordinal).Take(Meeste),
    ];

    private static bool IsLabel(string tekst, Term term) => term.Begin > 0 && tekst[term.Begin - 1] == '[';
}
