using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De beoordeling of en waar de casus thuishoort.</summary>
public sealed record Triage
{
    /// <summary>Waarom de casus op de agenda van het team staat; leeg als dat niet zo is.</summary>
    public string? Teamagenda { get; init; }

    public TriageUitkomst? Uitkomst { get; init; }

    public string? Reden { get; init; }

    /// <summary>Code van de plek waarnaar is doorverwezen.</summary>
    public string? Doorverwijsplek { get; init; }

    /// <summary>Het antwoord aan de inbrenger, in gewone woorden.</summary>
    public string? Antwoord { get; init; }

    public Betrokkene? Door { get; init; }

    public DateTime? Op { get; init; }
}

/// <summary>Van wie de casus is. De inbrenger, tenzij dat niet kan; in het uiterste geval de Maatwerkplaats, en dan zichtbaar.</summary>
/// <param name="Persoon">De eigenaar; leeg als de Maatwerkplaats zelf eigenaar is.</param>
/// <param name="Voorgesteld">Collega die is gevraagd eigenaar te worden en nog moet antwoorden.</param>
/// <param name="Reden">Waarom dit niet (meer) de inbrenger is.</param>
/// <param name="WaaromGevraagd">Waarom de voorgestelde collega is gevraagd.</param>
public sealed record Eigenaarschap(Betrokkene? Persoon, Betrokkene? Voorgesteld, string? Reden, string? WaaromGevraagd = null)
{
    public bool IsWerkplaats => Persoon is null;
}

/// <summary>Tot wanneer de huidige stap mag duren.</summary>
/// <param name="Streefdatum">Datum waarop de stap klaar hoort te zijn.</param>
/// <param name="Pauze">Sinds wanneer en waarom de klok stilstaat.</param>
public sealed record Termijn(DateOnly? Streefdatum, Pauze? Pauze);

/// <summary>De klok staat stil.</summary>
public sealed record Pauze(DateOnly Sinds, string Reden);
