namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat een formulier meegeeft naast de inhoud.</summary>
/// <param name="HandelingId">Sleutel van het formulier: hetzelfde formulier nog eens versturen verandert niets meer.</param>
/// <param name="Versie">Versie waarop het formulier is gebaseerd; leeg als er niets te overschrijven valt.</param>
/// <param name="Reden">Waarom, als dat niet al in de gebeurtenis staat.</param>
public sealed record Opdracht(Guid HandelingId, int? Versie = null, string? Reden = null);
