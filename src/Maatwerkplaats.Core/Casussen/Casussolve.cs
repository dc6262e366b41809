namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een solve waar deze casus onder ligt, met het laatste nieuws in gewone woorden.</summary>
/// <param name="Nummer">Nummer van de solve, bijvoorbeeld SLV-2026-0007.</param>
public sealed record Casussolve(string Nummer, string Titel, string Nieuws, DateOnly Op);
