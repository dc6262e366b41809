using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>Een filter in gewone woorden, voor op het scherm en in het inzagelog. Wat iemand typte of wie de contactpersoon is, staat er niet in.</summary>
public static class Filterbeschrijving
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static IReadOnlyList<string> Van(Werklijstfilter filter, Lijsten woorden) => [.. Delen(filter, woorden).OfType<string>()];

    private static IEnumerable<string?> Delen(Werklijstfilter filter, Lijsten woorden)
    {
        yield return filter.Deel.Label();
        yield return filter.Werkplaatsen.Count == 0 ? "Alle Maatwerkplaatsen" : "Maatwerkplaats " + string.Join(", ", filter.Werkplaatsen.Select(woorden.Label));
        yield return Als("Wet", filter.Wet, woorden);
        yield return Als("Onderwerp", filter.Onderwerp, woorden);
        yield return Als("Niveau van het probleem", filter.Niveau, woorden);
        yield return filter.Contactpersoon is null ? null : "Van één contactpersoon";
        yield return filter.ZonderContactpersoon ? "Zonder contactpersoon" : null;
        yield return filter.Spoed ? "Spoed" : null;
        yield return filter.OverTermijn ? "Over de termijn" : null;
        yield return filter.OpTeamagenda ? "Op de teamagenda" : null;
        yield return filter.Gepauzeerd ? "Klok staat stil" : null;
        yield return filter.ZonderAntwoord ? "Inbrenger wacht op antwoord" : null;
        yield return string.IsNullOrWhiteSpace(filter.Tekst) ? null : "Met zoekwoorden";
        yield return filter.Van is { } van ? $"Aangemeld vanaf {van.ToString("d MMMM yyyy", Nederlands)}" : null;
        yield return filter.Tot is { } tot ? $"Aangemeld tot en met {tot.ToString("d MMMM yyyy", Nederlands)}" : null;
    }

    private static string? Als(string naam, string? code, Lijsten woorden) => string.IsNullOrEmpty(code) ? null : $"{naam}: {woorden.Label(code)}";
}
