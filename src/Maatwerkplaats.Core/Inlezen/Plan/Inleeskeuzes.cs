using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Hoe een bestand wordt ingelezen.</summary>
public sealed record Inleeskeuzes
{
    /// <summary>Welke kolom waarheen gaat.</summary>
    public Kolomtoewijzing Toewijzing { get; init; } = Kolomtoewijzing.Herkend;

    /// <summary>Naam van het registratiebestand, als nummers uit verschillende bestanden gelijk kunnen zijn.</summary>
    public string? Bron { get; init; }

    /// <summary>Code van de Maatwerkplaats voor casussen waar het bestand er geen bij noemt; anders de landelijke.</summary>
    public string? Werkplaats { get; init; }

    /// <summary>Codes van de Maatwerkplaatsen waarvoor mag worden ingelezen; leeg is alle.</summary>
    public IReadOnlyList<string>? Plaatsen { get; init; }

    /// <summary>Goede rijen inlezen, ook als er andere zijn geweigerd. Anders is het alles of niets.</summary>
    public bool PerRij { get; init; }

    /// <summary>Een rij die op een bestaande casus lijkt, toch toevoegen.</summary>
    public bool TwijfelToevoegen { get; init; }

    /// <summary>De twijfelachtige rijen die iemand toch wil toevoegen (<see cref="Planrij.Sleutel"/>).</summary>
    public IReadOnlySet<string> TochToevoegen { get; init; } = new HashSet<string>();

    public bool MagBij(string werkplaats) => Plaatsen is null || Plaatsen.Contains(werkplaats);
}
