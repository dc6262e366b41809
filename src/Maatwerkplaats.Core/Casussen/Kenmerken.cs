namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waar de casus over gaat, in de lijsten van de organisatie (domein §6). Elk kenmerk mag ontbreken.</summary>
public sealed record Kenmerken
{
    /// <summary>Codes van wetten, de belangrijkste voorop.</summary>
    public IReadOnlyList<string> Wetten { get; init; } = [];

    /// <summary>Codes van de niveaus waarop het probleem zit: wet, beleid, uitvoering.</summary>
    public IReadOnlyList<string> Niveaus { get; init; } = [];

    /// <summary>Codes van onderwerpen.</summary>
    public IReadOnlyList<string> Onderwerpen { get; init; } = [];

    /// <summary>Codes van de organisatieonderdelen en andere organisaties waar het probleem mee te maken heeft.</summary>
    public IReadOnlyList<string> Onderdelen { get; init; } = [];

    public FoutVan? FoutVan { get; init; }

    public IReadOnlyList<string> Kernwoorden { get; init; } = [];

    /// <summary>Specifieke wetten en regels in woorden.</summary>
    public string? Regels { get; init; }
}
