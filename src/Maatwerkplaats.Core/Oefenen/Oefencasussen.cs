using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Een verzonnen casus om mee te oefenen, met hoe hij afliep en hoe toen is gescoord.</summary>
public sealed record Oefencasus(string Code, Opgave Opgave, Afloop Afloop)
{
    /// <summary>In een paar woorden waar het over gaat, om uit te kiezen.</summary>
    public string Onderwerp => string.Join(", ", Afloop.Inhoud.Onderwerpen);
}

/// <summary>De verzonnen oefencasussen. Ze staan in een tekstbestand, zodat de tekst zonder programmeur kan veranderen.</summary>
public static class Oefencasussen
{
    private static readonly Lazy<IReadOnlyList<Oefencasus>> Gelezen = new(Lees);

    public static IReadOnlyList<Oefencasus> Alle => Gelezen.Value;

    /// <returns>Leeg als er geen oefencasus met deze code is.</returns>
    public static Oefencasus? Vind(string? code) => Alle.FirstOrDefault(c => c.Code == code);

    private static List<Oefencasus> Lees()
    {
        using var stroom = typeof(Oefencasussen).Assembly.GetManifestResourceStream("oefencasussen.jsonl")!;
        using var lezer = new StreamReader(stroom);
        return [.. lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => Maak(JsonElement.Parse(regel)))];
    }

    private static Oefencasus Maak(JsonElement json)
    {
        var inhoud = Uitspraakinhoud.Lees(json);
        return new(
            json.GetProperty("code").GetString()!,
            Opgave.Van(inhoud, "", Opgavestand.TeLezen),
            new(inhoud, Scores(json.GetProperty("niets_doen")), Scores(json.GetProperty("gekozen")), null));
    }

    private static Dictionary<Perspectief, Score> Scores(JsonElement json) => json.EnumerateObject()
        .ToDictionary(s => Enum.Parse<Perspectief>(s.Name, ignoreCase: true), s => Enum.Parse<Score>(s.Value.GetString()!, ignoreCase: true));
}
