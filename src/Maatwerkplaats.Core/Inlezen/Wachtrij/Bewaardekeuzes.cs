using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Wat iemand bij een bestand zelf koos, zoals het bij het bestand wordt bewaard.</summary>
/// <param name="Kolommen">Per kop in herkenbare vorm de bestemming.</param>
/// <param name="TochToevoegen">Rijen die op een bestaande casus lijken en toch een eigen casus zijn.</param>
internal sealed record Bewaardekeuzes(IReadOnlyDictionary<string, string> Kolommen, IReadOnlyList<string> TochToevoegen)
{
    public static Bewaardekeuzes Lees(Inleesbestand bestand) => bestand.Keuzes.Length == 0
        ? new(new Dictionary<string, string>(), [])
        : JsonSerializer.Deserialize<Bewaardekeuzes>(bestand.Keuzes, Gebeurtenissoorten.Json)!;

    public string Schrijf() => JsonSerializer.Serialize(this, Gebeurtenissoorten.Json);

    /// <param name="wie">Wie inleest, met de rollen van nu.</param>
    public Inleeskeuzes Voor(Inleesbestand bestand, Gebruiker wie) => new()
    {
        Toewijzing = Toewijzing(),
        Bron = bestand.Bron,
        Werkplaats = bestand.Werkplaats,
        Plaatsen = InleesToegang.Plaatsen(wie),
        PerRij = bestand.PerRij,
        TochToevoegen = TochToevoegen.ToHashSet(),
    };

    public Kolomtoewijzing Toewijzing() => new(Kolommen
        .Select(k => (k.Key, Bestemming: Kolomkeuzes.Lees(k.Value))).Where(k => k.Bestemming is not null).ToDictionary(k => k.Key, k => k.Bestemming!));
}
