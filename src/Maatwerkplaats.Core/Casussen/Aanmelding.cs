using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat er op het aanmeldformulier is ingevuld. Alleen buikpijn en wens zijn nodig.</summary>
public sealed record Aanmelding(string? Buikpijn, string? Gewenst)
{
    public string? Titel { get; init; }

    /// <summary>BSN zoals getypt; leeg mag.</summary>
    public string? Bsn { get; init; }

    public Urgentie Urgentie { get; init; }

    public string? UrgentieReden { get; init; }

    public Kenmerken Kenmerken { get; init; } = new();

    public IReadOnlyList<GewensteHulp> Hulp { get; init; } = [];

    public string? EersteWeging { get; init; }

    public IReadOnlyList<RoutekaartAntwoord> Routekaart { get; init; } = [];

    /// <summary>Code van de gekozen Maatwerkplaats; leeg voor de landelijke.</summary>
    public string? Werkplaats { get; init; }

    public Kanaal Kanaal { get; init; }

    /// <summary>Namens wie, als een ander dan de gebruiker inbrengt.</summary>
    public Betrokkene? Namens { get; init; }

    /// <summary>Naam en bereikbaarheid van een inbrenger zonder account; wordt versleuteld bewaard.</summary>
    public string? Contact { get; init; }
}
